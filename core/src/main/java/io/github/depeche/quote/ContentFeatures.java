package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Claim.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a reading hold, and how the tree ties them to the rest of their sentence: a clause hangs on its cue by one arc, and nothing
 * outside hangs on it.
 */
final class ContentFeatures {

    private static final int MOST = 4;

    private final Desk desk;

    ContentFeatures(Desk desk) {
        this.desk = desk;
    }

    /** Adds them. */
    void add(Reading reading, @Nullable Predicate cue, FeatureVector features) {
        String construction = reading.report().construction().name();
        Span words = reading.report().extent();
        List<Token> tokens = desk.words.in(words);
        addInner(tokens, words, construction, features);
        addTenses(tokens, cue, construction, features);
        addArcsOut(tokens, words, construction, features);
        addArcsIn(words, construction, features);
    }

    private void addInner(List<Token> tokens, Span words, String construction, FeatureVector features) {
        int commas = 0;
        int finite = 0;
        int relatives = 0;
        int conjunctions = 0;
        for (Token token : tokens) {
            commas += Words.is(token, ",") ? 1 : 0;
            finite += token.has(Feature.FINITE) ? 1 : 0;
            relatives += Words.is(token, "qui", "dont", "où", "lequel") ? 1 : 0;
            conjunctions += Words.is(token, "que", "qu'") ? 1 : 0;
        }
        features.add("commas inside", construction, Math.min(MOST, commas));
        features.add("finite verbs inside", construction, Math.min(MOST, finite));
        features.add("relatives inside", construction, Math.min(2, relatives));
        features.add("conjunctions inside", construction, Math.min(2, conjunctions));
        features.add(
                "cues inside",
                construction,
                Math.min(3, desk.predicatesIn(words).size()));
    }

    /** « a dit que le pont rouvrirait »: the future of what was said is conditional; a second verb in the tense of the cue tells what came next. */
    private static void addTenses(
            List<Token> tokens, @Nullable Predicate cue, String construction, FeatureVector features) {
        Set<String> tenses = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (token.has(Feature.FINITE)) {
                tenses.add(Words.tense(token));
            }
        }
        String ofCue = cue == null ? "" : Words.tense(cue.finite());
        for (String tense : tenses) {
            features.add("tense inside", construction, tense);
            features.add("tense inside and of cue", construction, tense, ofCue);
        }
    }

    /** On what the words hang. */
    private static void addArcsOut(List<Token> tokens, Span words, String construction, FeatureVector features) {
        int arcs = 0;
        StringBuilder relations = new StringBuilder();
        for (Token token : tokens) {
            Token head = token.head().orElse(null);
            if (token.partOfSpeech() == PartOfSpeech.PUNCT || (head != null && words.contains(head.span()))) {
                continue;
            }
            arcs++;
            if (arcs <= 2) {
                String side = head == null ? "" : head.span().begin() < words.begin() ? "<" : ">";
                relations.append(Words.baseRelation(token)).append(side);
            }
        }
        features.add("arcs out", construction, Math.min(MOST, arcs));
        features.add("relations out", construction, relations.toString());
    }

    /** What hangs on the words. */
    private void addArcsIn(Span words, String construction, FeatureVector features) {
        int before = 0;
        int behind = 0;
        for (Token token : desk.words.in(desk.stretches.around(words.begin()))) {
            Token head = token.head().orElse(null);
            if (token.partOfSpeech() == PartOfSpeech.PUNCT
                    || head == null
                    || words.contains(token.span())
                    || !words.contains(head.span())) {
                continue;
            }
            if (token.span().begin() < words.begin()) {
                before++;
            } else {
                behind++;
            }
        }
        features.add("arcs in", construction, Math.min(MOST, before) + (MOST + 1) * Math.min(MOST, behind));
    }
}
