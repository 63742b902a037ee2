package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads reports of the sentence before them: P. X l'a annoncé. P. C'est ce qu'a indiqué X. P. L'information a été confirmée par X. */
final class BackwardReader {

    /** « en tout cas », in words. */
    private static final int LONGEST_HEDGE = 3;

    private final Desk desk;
    private final Factuality factuality;

    BackwardReader(Desk desk) {
        this.desk = desk;
        this.factuality = new Factuality(desk);
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Predicate predicate : desk.predicates) {
            if (pointsBack(predicate) && predicate.isFinite() && !predicate.negated() && factuality.isReal(predicate)) {
                Report report = report(predicate);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private boolean pointsBack(Predicate predicate) {
        return resumes(predicate) || identifies(predicate) || isToldNews(predicate);
    }

    /** « Le maire l'a annoncé jeudi »: the pronoun stands for what was told, if nothing else is said; « l'a écrit en 2010 » is about a thing. */
    private boolean resumes(Predicate predicate) {
        Token next = desk.words.after(predicate.last());
        return Words.is(predicate.first(), "l'", "le")
                && predicate.first().partOfSpeech() == PartOfSpeech.PRON
                && predicate.finite() != predicate.verb()
                && predicate.entry().takes(Frame.RESUMES)
                && predicate.top().hasRelation("root")
                && !Words.is(next, "que", "qu'", ":", "«", "\"", "“")
                && !Words.is(desk.words.before(predicate.first()), "comme", "ainsi");
    }

    /** « C'est ce qu'a indiqué X », « C'est du moins ce que laisse entendre X »; « c'est d'ailleurs ce que » only agrees. */
    private boolean identifies(Predicate predicate) {
        int at = desk.words.indexOf(predicate.first());
        int begin = sentence(predicate).begin();
        if (!Words.is(desk.words.at(at - 1), "que", "qu'") || !Words.is(desk.words.at(at - 2), "ce")) {
            return false;
        }
        int first = desk.words.firstFrom(begin);
        return Words.is(desk.words.at(first), "c'")
                && Words.is(desk.words.at(first + 1), "est")
                && onlyHedges(first + 2, at - 2);
    }

    /** « c'est du moins exactement ce que », never « c'est le contraire de ce que », « c'est grâce à ce que ». */
    private boolean onlyHedges(int from, int end) {
        int at = from;
        while (at < end) {
            int next = afterHedge(at, end);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Behind the longest hedge that begins at a word; the word itself if none does. */
    private int afterHedge(int from, int end) {
        StringBuilder words = new StringBuilder();
        int after = from;
        for (int at = from; at < end && at < from + LONGEST_HEDGE; at++) {
            Token token = desk.words.at(at);
            if (token == null) {
                break;
            }
            words.append(at == from ? "" : " ").append(Words.lower(token));
            if (desk.vocabulary.is(Kind.HEDGE, words.toString())) {
                after = at + 1;
            }
        }
        return after;
    }

    /** « L'information a été donnée par X »; « l'information judiciaire », « la nouvelle du jour » are others. */
    private boolean isToldNews(Predicate predicate) {
        return predicate.passive()
                && predicate
                        .verb()
                        .child("nsubj")
                        .filter(subject -> desk.vocabulary.is(Kind.NEWS, Words.lemma(subject)))
                        .filter(subject -> subject.children().stream().allMatch(child -> child.hasRelation("det")))
                        .filter(subject -> subject.subtreeSpan().begin()
                                == sentence(predicate).begin())
                        .isPresent()
                && SubjectFinder.agent(predicate.verb()).isPresent();
    }

    private Span sentence(Predicate predicate) {
        return desk.stretches.around(predicate.first().span().begin());
    }

    private @Nullable Report report(Predicate predicate) {
        Span content = before(sentence(predicate));
        SpeakerPhrase speaker = speaker(predicate);
        return content == null || speaker == null || !desk.referents.canSpeak(speaker)
                ? null
                : new Report(Construction.BACKWARD, List.of(content), Report.cue(predicate), speaker, null);
    }

    private @Nullable SpeakerPhrase speaker(Predicate predicate) {
        // « ce qu'a indiqué X »: the subject stands behind its verb
        return predicate.top().children().stream()
                .filter(child -> child.hasRelation("nsubj")
                        && child.index() > predicate.top().index())
                .findFirst()
                .map(desk.speakers.phrases()::phrase)
                .or(() -> desk.speakers.speaker(predicate, identifies(predicate)))
                .orElse(null);
    }

    /** The sentence before in the paragraph; {@code null} for none, or for one that says nothing. */
    private @Nullable Span before(Span sentence) {
        Span region = desk.stretches.region(sentence.begin());
        Span earlier = Spaces.trim(desk.text, region.begin(), Math.max(region.begin(), sentence.begin()));
        if (earlier.isEmpty() || desk.stretches.passageAt(sentence.begin()) >= 0) {
            return null;
        }
        Span last = desk.stretches.around(earlier.end() - 1);
        Span content = desk.clause(new ClauseBegin(desk).of(last), last.end());
        boolean asks = desk.text.charAt(last.end() - 1) == '?';
        boolean says = desk.words.in(content).stream().anyMatch(token -> token.has(Feature.FINITE));
        return says && !asks && desk.stretches.passageFrom(content.begin()) == null ? content : null;
    }
}
