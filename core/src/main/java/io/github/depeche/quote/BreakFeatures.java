package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Claim.Reading;
import java.util.List;

/** How what stands behind an incise or a phrase of source goes with the words of a reading: « Elle est, selon X, la dernière », « P, selon X, qui ». */
final class BreakFeatures {

    private final Desk desk;

    BreakFeatures(Desk desk) {
        this.desk = desk;
    }

    /** Adds them. */
    void add(Reading reading, FeatureVector features) {
        Report report = reading.report();
        if (report.cue() == null
                || report.speaker() == null
                || (report.construction() != Construction.INCISE && report.construction() != Construction.SOURCE)) {
            return;
        }
        Span hole = report.cue().span().cover(report.speaker().span());
        Span first = report.content().get(0);
        Span last = report.content().get(report.content().size() - 1);
        boolean before = first.begin() < hole.begin();
        boolean behind = last.begin() >= hole.end();
        String shape = report.construction() + (before ? " before" : "") + (behind ? " behind" : "");
        features.add("shape", shape);
        features.add("by rule", shape, String.valueOf(reading.ruled()));
        Span sentence = desk.stretches.around(hole.begin());
        addLead(first, before, sentence, shape, features);
        Token next = desk.words.at(desk.words.firstFrom(hole.end()));
        boolean comma = Words.is(next, ",");
        Token word = comma && next != null ? desk.words.after(next) : next;
        if (word == null || word.span().begin() >= sentence.end()) {
            features.add("behind break", shape, "end");
            return;
        }
        String way = shape + (comma ? "," : "");
        Span said = Spaces.span(Math.min(first.begin(), hole.begin()), hole.begin());
        String side = side(word, said, hole);
        features.add("behind break", way, word.partOfSpeech().name(), form(word));
        features.add("word behind break", way, Words.lower(word));
        features.add("arc over break", way, side, Words.baseRelation(word));
        features.add("arcs over break", way, arcs(said, Spaces.span(hole.end(), sentence.end())));
        features.add("verbs around break", way, verbs(said, hole, sentence));
        features.add(
                "last before break", way, lastTag(said), word.partOfSpeech().name());
    }

    /** What of the sentence is left out before the words. */
    private void addLead(Span first, boolean before, Span sentence, String shape, FeatureVector features) {
        Span lead = Spaces.span(sentence.begin(), Math.max(sentence.begin(), first.begin()));
        List<Token> words = desk.words.in(lead);
        if (!before || words.isEmpty()) {
            return;
        }
        boolean verb = desk.hasFiniteVerb(lead, desk.stretches.passageAt(first.begin()));
        Token opener = words.get(0);
        features.add(
                "left out", shape, verb ? "verb" : "", opener.partOfSpeech().name());
        features.add("left out ends", shape, words.get(words.size() - 1).form(), verb ? "verb" : "");
        features.add("left out begins", shape, Words.lower(opener));
    }

    /** On which side of the break the word hangs. */
    private static String side(Token word, Span said, Span hole) {
        Token climber = word;
        for (int steps = 0; steps <= Words.DEEPEST; steps++) {
            Token head = climber.head().orElse(null);
            if (head == null) {
                return "root";
            }
            if (said.contains(head.span())) {
                return "before";
            }
            if (hole.contains(head.span())) {
                return "break";
            }
            climber = head;
        }
        return "deep";
    }

    /** How many arcs go from one side to the other, and the relation of the first. */
    private String arcs(Span said, Span rest) {
        int count = 0;
        String relation = "";
        for (Token token : desk.words.in(said.cover(rest))) {
            Token head = token.head().orElse(null);
            if (head == null || token.partOfSpeech() == PartOfSpeech.PUNCT) {
                continue;
            }
            boolean over = (said.contains(token.span()) && rest.contains(head.span()))
                    || (rest.contains(token.span()) && said.contains(head.span()));
            if (over) {
                count++;
                relation = relation.isEmpty() ? Words.baseRelation(token) : relation;
            }
        }
        return Math.min(2, count) + relation;
    }

    private String verbs(Span said, Span hole, Span sentence) {
        int level = desk.stretches.passageAt(hole.begin());
        Span rest = Spaces.span(hole.end(), sentence.end());
        return desk.hasFiniteVerb(said, level) + " " + desk.hasFiniteVerb(rest, level);
    }

    private String lastTag(Span said) {
        List<Token> words = desk.words.in(said);
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).partOfSpeech() != PartOfSpeech.PUNCT) {
                return words.get(i).partOfSpeech().name();
            }
        }
        return "";
    }

    private static String form(Token word) {
        return word.has(Feature.FINITE)
                ? "finite"
                : word.has(Feature.INFINITIVE) ? "infinitive" : word.has(Feature.PARTICIPLE) ? "participle" : "";
    }
}
