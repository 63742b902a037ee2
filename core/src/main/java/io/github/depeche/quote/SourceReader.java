package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a phrase of source attributes: the clause around or behind it, the words in marks before it, a figure. */
final class SourceReader {

    /** Words in marks from which on they are rather a clause than a term. */
    private static final int LONG_PASSAGE = 8;

    private final Desk desk;

    private final SourcePlace place;

    private final LeadingSource leading;

    private final BrokenClause broken;

    private final Surroundings surroundings;

    private final Fragments fragments;

    private final BehindPause pauses;

    private final boolean open;

    SourceReader(Desk desk, BehindPause pauses, boolean open) {
        this.open = open;
        this.desk = desk;
        this.pauses = pauses;
        this.place = new SourcePlace(desk);
        this.leading = new LeadingSource(desk, pauses);
        this.broken = new BrokenClause(desk.words);
        this.surroundings = new Surroundings(desk);
        this.fragments = new Fragments(desk, pauses);
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (SourcePhrase phrase : new SourcePhraseFinder(desk, open).find()) {
            Report report = report(phrase);
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** Whatever the sources may be of. */
    List<Report> readAll() {
        List<Report> reports = new ArrayList<>();
        for (SourcePhrase phrase : new SourcePhraseFinder(desk, open).find()) {
            Report report = report(phrase);
            if (report != null) {
                reports.add(report);
            }
            Span sentence = desk.stretches.around(phrase.begin());
            for (List<Span> content : surroundings.of(phrase.begin(), leading.endInside(phrase, sentence), sentence)) {
                reports.add(report(phrase, content));
            }
        }
        return reports;
    }

    private @Nullable Report report(SourcePhrase phrase) {
        Span sentence = desk.stretches.around(phrase.begin());
        Span before =
                desk.clause(new ClauseBegin(desk).of(Spaces.span(sentence.begin(), phrase.begin())), phrase.begin());
        boolean relative = phrase.speaker().span().end() <= phrase.begin();
        boolean leads = place.leads(phrase, before, sentence);
        boolean circumstance = place.isBehindCircumstance(phrase, before, sentence);
        boolean setting = circumstance && place.isSetting(before);
        int end = relative
                ? phrase.end()
                : leads || circumstance ? leading.end(phrase, sentence) : leading.endInside(phrase, sentence);
        Span after = desk.beforeMarks(
                desk.clause(end, endOfClause(end, sentence, desk.stretches.passageAt(phrase.begin()))));
        if (leads && !isClause(after)) {
            return null;
        }
        // « Vers midi, selon X, P », « le pilote, qui, selon X, V »: when it was, and who, is the journalist's
        boolean behind = leads || (setting && isSentence(after)) || place.isBehindRelative(phrase);
        return report(
                phrase,
                behind && !after.isEmpty()
                        ? List.of(opening(after))
                        : content(phrase, opening(before), after, end, sentence));
    }

    private static Report report(SourcePhrase phrase, List<Span> content) {
        return new Report(
                Construction.SOURCE,
                content,
                Report.cue(phrase.cue(), phrase.entry().lemma(), phrase.entry().attitude()),
                phrase.speaker(),
                null);
    }

    /** Whether the words have a subject and a verb of their own. */
    private boolean isSentence(Span content) {
        List<Token> tokens = desk.words.in(content);
        return !tokens.isEmpty()
                && !tokens.get(0).has(Feature.FINITE)
                && !Words.is(tokens.get(0), "ne", "n'", "se", "s'")
                && desk.hasFiniteVerb(content, desk.stretches.passageAt(content.begin()));
    }

    /** « Pour la Belgique, Philippe Dujardin, président du parti. » says nothing. */
    private boolean isClause(Span content) {
        return !content.isEmpty()
                && (desk.hasFiniteVerb(content, desk.stretches.passageAt(content.begin()))
                        || !desk.stretches.directlyIn(content).isEmpty());
    }

    /** « Selon X, « Q », où il pleut »: an utterance in marks is the whole of what X said; the journalist goes on behind it. */
    private Span opening(Span content) {
        Passage passage = content.isEmpty() ? null : desk.stretches.passageFrom(content.begin());
        if (passage == null || passage.outer().end() >= content.end()) {
            return content;
        }
        Token next = desk.words.at(desk.words.firstFrom(passage.outer().end()));
        Token second = next == null ? null : desk.words.after(next);
        boolean setting = Words.is(next, ",")
                && second != null
                && !desk.opensPassage(second)
                && (second.partOfSpeech() == PartOfSpeech.ADP
                        || Words.is(second, "où", "dont", "alors", "tandis", "bien"));
        return setting && desk.words.in(passage.inner()).size() >= LONG_PASSAGE ? passage.outer() : content;
    }

    private List<Span> content(SourcePhrase phrase, Span before, Span after, int end, Span sentence) {
        Passage quoted = wordsOf(phrase, before);
        if (quoted != null) {
            return List.of(quoted.outer());
        }
        Span fragment = fragments.before(phrase, before, after, sentence);
        if (fragment != null) {
            return List.of(fragment);
        }
        if (startsWithQue(after)) {
            // « Les éléments laissent penser, selon X, que P »
            Token que = desk.words.at(desk.words.firstFrom(after.begin()));
            return List.of(desk.clause(que == null ? after.begin() : que.span().end(), after.end()));
        }
        boolean bracketed = desk.before(before.begin(), sentence.begin()) == '(';
        boolean both = !bracketed
                && !after.isEmpty()
                && !endsWithPassage(before)
                && (goesOnBehind(phrase, before, end, sentence) || isBroken(phrase, before, after));
        return both ? List.of(desk.clause(broken.begin(before, after), before.end()), after) : List.of(before);
    }

    private boolean startsWithQue(Span after) {
        Token first = after.isEmpty() ? null : desk.words.at(desk.words.firstFrom(after.begin()));
        return Words.is(first, "que", "qu'") && first != null && Words.is(desk.words.before(first), ",");
    }

    /** « ce meurtre « hors norme », selon les mots du procureur »: the words in marks alone. */
    private @Nullable Passage wordsOf(SourcePhrase phrase, Span before) {
        List<Passage> inside = desk.stretches.directlyIn(before);
        Passage last = inside.isEmpty() ? null : inside.get(inside.size() - 1);
        boolean ofWords = desk.vocabulary.is(Kind.WORDING, Words.lemma(phrase.head()));
        return ofWords && last != null && last.outer().end() == before.end() ? last : null;
    }

    private boolean endsWithPassage(Span before) {
        List<Passage> inside = desk.stretches.directlyIn(before);
        return inside.size() == 1 && inside.get(0).outer().equals(before);
    }

    /** Semicolons, comments of the journalist (« , ce que X conteste ») and the next cue (« tout en ajoutant que ») end the reported clause. */
    private int endOfClause(int begin, Span sentence, int level) {
        for (Token token : desk.words.in(Spaces.span(begin, sentence.end()))) {
            int at = token.span().begin();
            if (desk.stretches.passageAt(at) != level) {
                continue;
            }
            boolean pause = BehindPause.isPause(token);
            boolean ends = Words.is(token, ";")
                    || ((pause || Words.is(token, "tout")) && pauses.endsSourced(desk.words.indexOf(token) + 1));
            if (ends) {
                return at;
            }
        }
        return nextSpeaker(begin, sentence, level);
    }

    /** « Selon X, P et Y estime que P »: a second source begins its own report. */
    private int nextSpeaker(int begin, Span sentence, int level) {
        for (Predicate predicate : desk.predicatesIn(Spaces.span(begin, sentence.end()))) {
            boolean governs = predicate.isFinite()
                    && predicate.entry().takes(Frame.QUE)
                    && Words.is(desk.words.after(predicate.last()), "que", "qu'")
                    && desk.stretches.passageAt(predicate.first().span().begin()) == level;
            int subject = governs
                    ? desk.speakers
                            .speaker(predicate, false)
                            .map(speaker -> speaker.span().begin())
                            .orElse(-1)
                    : -1;
            Token before = subject > begin ? desk.words.at(desk.words.firstFrom(subject) - 1) : null;
            if (Words.is(before, "et", "mais", ",")
                    && before != null
                    && before.span().begin() > begin
                    && desk.hasFiniteVerb(Spaces.span(begin, before.span().begin()), level)) {
                return before.span().begin();
            }
        }
        return sentence.end();
    }

    /** Whether the clause is not complete before the source phrase: « L'or aurait, d'après X, été trouvé ». */
    private boolean goesOnBehind(SourcePhrase phrase, Span before, int end, Span sentence) {
        Token last = desk.words.at(desk.words.firstFrom(phrase.begin()) - 1);
        boolean commaBefore = last != null && last.form().equals(",");
        Token verb = commaBefore && last != null ? desk.words.before(last) : last;
        if (Words.isTag(verb, PartOfSpeech.AUX) || isMarkedBehindComma(end)) {
            return true;
        }
        if (!desk.hasFiniteVerb(before, desk.stretches.passageAt(phrase.begin()))) {
            return true;
        }
        Token next = behindBrackets(desk.words.at(desk.words.firstFrom(end)));
        Token joined = Words.is(next, "et") && next != null ? desk.words.after(next) : null;
        if (joined != null && joined.has(Feature.CONDITIONAL) && joined.span().begin() < sentence.end()) {
            // « N serait un danger selon X et menacerait la paix »
            return true;
        }
        return !commaBefore
                && next != null
                && next.span().begin() < sentence.end()
                && Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    }

    /** « Il faudrait, selon lui, 140 postes »: nothing else can follow a pronoun; elsewhere the tree tells. */
    private boolean isBroken(SourcePhrase phrase, Span before, Span after) {
        return phrase.head().partOfSpeech() == PartOfSpeech.PRON || broken.goesOn(before, after);
    }

    /** « P1, selon X, « P2 » ». */
    private boolean isMarkedBehindComma(int end) {
        Token behind = desk.words.at(desk.words.firstFrom(end));
        if (behind == null || !behind.form().equals(",")) {
            return false;
        }
        Token first = desk.words.after(behind);
        Token second = first == null ? null : desk.words.after(first);
        return desk.opensPassage(first)
                || (Words.isTag(first, PartOfSpeech.DET, PartOfSpeech.ADP) && desk.opensPassage(second));
    }

    /** « selon la CGT (majoritaire) »: the word behind the brackets. */
    private @Nullable Token behindBrackets(@Nullable Token first) {
        if (!Words.is(first, "(")) {
            return first;
        }
        Token next = first;
        while (next != null && !Words.is(next, ")")) {
            next = desk.words.after(next);
        }
        return next == null ? null : desk.words.after(next);
    }
}
