package io.github.depeche.event;

import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lexicon says of triggers that fill a trigger's slots, govern it or depend on it, as features: in « l'accord prévoit une hausse »,
 * « accord » and « hausse » decide what « prévoit » tells.
 */
final class RelatedTriggerFeatures {

    private static final String NONE = "none";

    private final Map<Token, String> types = new HashMap<>();

    RelatedTriggerFeatures(List<List<TriggerWord>> words) {
        for (List<TriggerWord> sentence : words) {
            for (TriggerWord word : sentence) {
                Candidate likeliest = word.likeliest();
                types.put(word.token(), likeliest.score() > 0 ? likeliest.type() : "weak " + likeliest.type());
            }
        }
    }

    /** Adds them. */
    void add(TriggerWord word, FeatureVector features) {
        String lemma = word.lemma();
        Token anchor = word.likeliest().match().anchor();
        for (Map.Entry<String, List<Token>> slot :
                word.likeliest().slots().all().entrySet()) {
            if (!slot.getValue().isEmpty()) {
                String filler = type(slot.getValue().get(0));
                features.add("slot trigger", slot.getKey(), filler);
                features.add("slot trigger of", slot.getKey(), filler, lemma);
            }
        }
        anchor.head().ifPresent(head -> {
            features.add("head trigger", TriggerFeatures.baseRelation(anchor), type(head));
            features.add("head trigger of", lemma, type(head));
        });
        for (Token child : anchor.children()) {
            String type = type(child);
            if (!type.equals(NONE)) {
                features.add("child trigger", TriggerFeatures.baseRelation(child), type);
            }
        }
    }

    private String type(Token word) {
        return types.getOrDefault(word, NONE);
    }
}
