package io.github.depeche.quote;

import io.github.depeche.ActorType;
import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the passages that a colon joins to who speaks: X tempère : « Q »; X : « Q »; « Q » : le récit de X. */
final class ColonReader {

    /** Only so many words on either side of a colon tell who speaks, which also bounds the time that one endless sentence takes. */
    private static final int FARTHEST = 200;

    /** Shorter passages behind a noun and a colon are names and terms, unless they are a clause. */
    private static final int SHORTEST_LABELLED = 12;

    /** A noun of saying stands in so many characters behind the colon. */
    private static final int FARTHEST_NOUN = 40;

    private final Desk desk;
    private final Clauses clauses;

    /** The cues that have reported something else already. */
    private final Set<Span> reportedCues = new HashSet<>();

    /** Reports beside their source, by where their words end. */
    private final TreeMap<Integer, Report> sourced = new TreeMap<>();

    ColonReader(Desk desk, Clauses clauses, List<Report> claimed) {
        this.desk = desk;
        this.clauses = clauses;
        for (Report report : claimed) {
            // « rejette « A », au risque de choquer : « Q » »
            boolean object = report.construction() == Construction.OBJECT
                    && desk.stretches.passageFrom(report.content().get(0).begin()) == null;
            if (report.cue() != null && !object) {
                reportedCues.add(report.cue().span());
            }
            if (report.construction() == Construction.SOURCE || report.construction() == Construction.INCISE) {
                sourced.put(report.content().get(report.content().size() - 1).end(), report);
            }
        }
    }

    /** X tempère : « Q »; Et X de préciser : « Q »; X : « Q ». */
    @Nullable
    Report afterColon(Passage passage) {
        int at = passage.outer().begin();
        Span sentence = desk.stretches.around(at);
        if (desk.before(at, sentence.begin()) != ':') {
            return afterColonOfParagraph(passage);
        }
        return led(passage, Spaces.span(sentence.begin(), at));
    }

    /** « SOS Médias précise : » on a line of its own before the quote. */
    private @Nullable Report afterColonOfParagraph(Passage passage) {
        int at = passage.outer().begin();
        Span region = desk.stretches.region(at);
        if (region.begin() != at || passage.depth() > 0) {
            return null;
        }
        char sign = desk.before(at, 0);
        if (sign != ':') {
            return null;
        }
        int colon = desk.text.lastIndexOf(':', at);
        return led(passage, desk.stretches.around(colon));
    }

    private @Nullable Report led(Passage passage, Span sentence) {
        int level = desk.stretches.passageAt(sentence.begin());
        Span lead = nearEnd(sentence);
        Predicate cue = cueIn(lead, level);
        if (cue == null) {
            Report report = ofSameSource(passage, sentence);
            return report != null ? report : labelled(passage, lead, level);
        }
        SpeakerPhrase speaker = desk.speaker(cue).orElse(null);
        return new Report(Construction.COLON, passage.parts(), Report.cue(cue), speaker, null);
    }

    /** « Selon X, P : « Q » », « P, juge X : « Q » »: the words of the same source. */
    private @Nullable Report ofSameSource(Passage passage, Span lead) {
        Map.Entry<Integer, Report> last = sourced.floorEntry(lead.end());
        boolean beside = last != null
                && last.getKey() > lead.begin()
                && desk.from(last.getKey(), passage.outer().begin()) == ':';
        SpeakerPhrase source = beside && last != null ? last.getValue().speaker() : null;
        return source == null
                ? null
                : new Report(
                        Construction.COLON,
                        passage.parts(),
                        null,
                        null,
                        desk.referents.actor(source).orElse(null));
    }

    private Span nearEnd(Span lead) {
        Token first = desk.words.at(desk.words.firstFrom(lead.end()) - FARTHEST);
        return first == null
                ? lead
                : Spaces.span(Math.max(lead.begin(), first.span().begin()), lead.end());
    }

    private Span nearBegin(Span rest) {
        Token last = desk.words.at(desk.words.firstFrom(rest.begin()) + FARTHEST);
        return last == null
                ? rest
                : Spaces.span(rest.begin(), Math.min(rest.end(), last.span().begin()));
    }

    /** The last verb of saying that has reported nothing else. */
    private @Nullable Predicate cueIn(Span lead, int level) {
        Predicate last = null;
        for (Predicate predicate : desk.predicatesIn(lead)) {
            boolean here = desk.stretches.passageAt(predicate.first().span().begin()) == level;
            boolean verbal = predicate.isFinite() || predicate.isInfinitive() || predicate.isPresentParticiple();
            if (here && verbal && !predicate.negated() && says(predicate) && !isReported(predicate)) {
                last = predicate;
            }
        }
        return last;
    }

    /** X : « Q »; le mot de X : « Q »: no verb of saying. */
    private @Nullable Report labelled(Passage passage, Span lead, int level) {
        if (!clauses.isUtterance(passage, true) && passage.inner().length() < SHORTEST_LABELLED) {
            return null;
        }
        Token noun = sayingNoun(lead, level);
        Token subject = noun != null && isPresented(noun) ? noun : subjectOf(lead, level);
        if (subject == null) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(subject == noun ? issuer(subject) : subject);
        if (desk.referents.actor(speaker).isEmpty() && noun == null) {
            return null;
        }
        Cue cue = noun == null ? null : nounCue(noun);
        Construction construction = desk.hasFiniteVerb(lead, level) ? Construction.COLON : Construction.LABEL;
        return new Report(construction, passage.parts(), cue, speaker, null);
    }

    /** « C'est l'avis de X : « Q » », but « C'est une question de principe ». */
    private boolean isPresented(Token noun) {
        Token issuer = issuer(noun);
        return issuer != noun
                && noun.child("cop").isPresent()
                && desk.referents.actor(desk.speakers.phrases().phrase(issuer)).isPresent();
    }

    /** « Réaction de X : « Q » »: whose words they are. */
    private static Token issuer(Token noun) {
        return noun.children().stream()
                .filter(child -> child.hasRelation("nmod") && child.index() > noun.index())
                .filter(child -> child.child("case")
                        .filter(word -> Words.is(word, "de", "d'", "chez", "pour"))
                        .isPresent())
                .findFirst()
                .orElse(noun);
    }

    private static boolean says(Predicate predicate) {
        return predicate.entry().takesAnyOf(Frame.INCISE, Frame.QUE, Frame.COLON, Frame.MARKED, Frame.NP);
    }

    private boolean isReported(Predicate predicate) {
        return reportedCues.contains(predicate.verb().span());
    }

    private Cue nounCue(Token noun) {
        CueEntry entry = desk.lexicon
                .noun(Words.lemma(noun))
                .orElseThrow(() -> new IllegalStateException("no noun of saying: " + noun));
        return Report.cue(noun, entry);
    }

    private @Nullable Token sayingNoun(Span lead, int level) {
        Token last = null;
        for (Token token : desk.words.in(lead)) {
            boolean noun = token.partOfSpeech() == PartOfSpeech.NOUN
                    && desk.stretches.passageAt(token.span().begin()) == level
                    && desk.lexicon
                            .noun(Words.lemma(token))
                            .filter(entry -> entry.takes(Frame.COLON))
                            .isPresent();
            if (noun) {
                last = token;
            }
        }
        return last;
    }

    /** Who is spoken of before the colon: the last subject, or else the noun phrase that stands there alone. */
    private @Nullable Token subjectOf(Span lead, int level) {
        Token subject = null;
        Token nominal = null;
        for (Token token : desk.words.in(lead)) {
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (token.hasRelation("nsubj")
                    && !Words.is(token, "qui", "que", "on", "l'on", "ce", "c'", "ça", "cela")
                    && !desk.speakers.phrases().isTime(token)
                    && !token.head().filter(head -> head.hasRelation("acl")).isPresent()) {
                boolean main = token.head().filter(head -> head.headIndex() < 0).isPresent();
                if (main) {
                    return token;
                }
                subject = token;
            }
            boolean nounLike = Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
            if (Words.is(token, "chez")) {
                // « Même son de cloche chez X : « Q » »
                nominal = null;
            }
            if (nominal == null && nounLike && !desk.speakers.phrases().isTime(token)) {
                nominal = token;
            }
        }
        return subject != null ? subject : desk.hasFiniteVerb(lead, level) ? null : nominal;
    }

    /** « Q » : X se veut rassurant; « Q » : le récit de X; {@code null} if no such thing stands behind the passage. */
    @Nullable
    Report beforeColon(Passage passage) {
        int end = passage.outer().end();
        Span region = desk.stretches.region(passage.outer().begin());
        if (desk.from(end, region.end()) != ':') {
            return null;
        }
        int colon = desk.text.indexOf(':', end);
        Span sentence = desk.stretches.around(Math.min(colon + 1, region.end() - 1));
        Span rest = Spaces.trim(desk.text, colon + 1, Math.max(colon + 1, sentence.end()));
        if (rest.isEmpty()) {
            return null;
        }
        Report account = account(passage, rest);
        return account == null ? spokenOf(passage, rest) : account;
    }

    /** « Q » : le récit de X. */
    private @Nullable Report account(Passage passage, Span rest) {
        Token noun = sayingNoun(Spaces.span(rest.begin(), Math.min(rest.end(), rest.begin() + FARTHEST_NOUN)), -1);
        if (noun != null) {
            Optional<Token> of = noun.child("nmod");
            if (of.isPresent()) {
                return new Report(
                        Construction.LABEL,
                        passage.parts(),
                        nounCue(noun),
                        desk.speakers.phrases().phrase(of.get()),
                        null);
            }
        }
        return null;
    }

    /** « Q » : X se veut rassurant. */
    private @Nullable Report spokenOf(Passage passage, Span rest) {
        Token first = desk.words.at(desk.words.firstFrom(rest.begin()));
        if (first == null || Words.isTag(first, PartOfSpeech.ADP, PartOfSpeech.ADV)) {
            return null;
        }
        Token head = subjectOf(nearBegin(rest), -1);
        if (head == null) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(head);
        boolean person = desk.referents
                .actor(speaker)
                .filter(actor -> actor.type() == ActorType.PERSON)
                .isPresent();
        return person ? new Report(Construction.LABEL, passage.parts(), null, speaker, null) : null;
    }
}
