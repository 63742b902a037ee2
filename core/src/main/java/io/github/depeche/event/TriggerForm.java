package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** The form in which a trigger stands: tense and mood of a verb, determiner and number of a noun. */
final class TriggerForm {

    private static final int ENDING = 3;

    private static final List<Feature> MOODS = List.of(
            Feature.CONDITIONAL,
            Feature.SUBJUNCTIVE,
            Feature.IMPERATIVE,
            Feature.FUTURE,
            Feature.IMPERFECT,
            Feature.PAST,
            Feature.PRESENT);

    private static final List<Feature> DETERMINERS = List.of(
            Feature.POSSESSIVE,
            Feature.DEMONSTRATIVE,
            Feature.DEFINITE,
            Feature.NEGATIVE,
            Feature.NEGATIVE_PRONOUN,
            Feature.INDEFINITE);

    private TriggerForm() {}

    static String of(Token trigger) {
        if (Syntax.isNoun(trigger)) {
            return determiner(trigger) + (trigger.has(Feature.PLURAL) ? " plural" : "");
        }
        Optional<Token> finite = FactualityReader.finite(trigger);
        if (trigger.has(Feature.FINITE)) {
            return first(MOODS, trigger);
        }
        if (finite.isPresent()) {
            return "auxiliary " + first(MOODS, finite.get())
                    + (finite.get().relation().equals("aux:pass") ? " passive" : "");
        }
        if (trigger.has(Feature.INFINITIVE)) {
            return trigger.child("aux").isPresent() ? "perfect infinitive" : "infinitive";
        }
        if (trigger.has(Feature.PARTICIPLE)) {
            return trigger.has(Feature.PAST) ? "past participle" : "present participle";
        }
        return "other";
    }

    /** The word whose tense and mood hold: « l'espoir d'une signature avant mai s'éloignerait ». */
    static Token clause(Token trigger) {
        Token verb = trigger;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            Optional<Token> head = verb.head();
            if (head.isEmpty() || FactualityReader.finite(verb).isPresent()) {
                break;
            }
            verb = head.get();
        }
        return verb;
    }

    private static String determiner(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasRelation("det")) {
                return first(DETERMINERS, child);
            }
            if (child.hasRelation("nummod")) {
                return "number";
            }
        }
        return noun.child("case").isPresent() ? "bare after preposition" : "bare";
    }

    private static String first(List<Feature> features, Token token) {
        for (Feature feature : features) {
            if (token.has(feature)) {
                return feature.toString();
            }
        }
        return "?";
    }

    /** « -ion », « -age »: the kind of word. */
    static String ending(Token token) {
        String lemma = token.lemma();
        return lemma.length() > ENDING + 2 ? lemma.substring(lemma.length() - ENDING) : "short";
    }
}
