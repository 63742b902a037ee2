package io.github.depeche.event;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which words tell events, and of which type. */
final class TriggerClassifier {

    /** Less probable readings are dropped, whatever else the article tells. */
    static final double LEAST = 0.2;

    private final TriggerModel model;

    private TriggerClassifier(TriggerModel model) {
        this.model = model;
    }

    static TriggerClassifier load(LanguagePack pack) {
        return new TriggerClassifier(TriggerModel.load(pack));
    }

    /**
     * One reading for each word at most, with its probability.
     *
     * @param vector room for features, which may be used for sentence after sentence
     */
    List<Reading> choose(List<TriggerWord> sentence, TriggerFeatures features, FeatureVector vector) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        Map<Token, Candidate> chosen = new LinkedHashMap<>();
        Map<Token, Double> certainty = new HashMap<>();
        for (TriggerWord word : sentence) {
            double[] probabilities = model.probabilities(word, features, vector);
            int likeliest = 0;
            for (int i = 1; i < probabilities.length; i++) {
                if (probabilities[i] > probabilities[likeliest]) {
                    likeliest = i;
                }
            }
            if (probabilities[likeliest] >= LEAST) {
                chosen.put(word.token(), word.senses().get(likeliest));
                certainty.put(word.token(), probabilities[likeliest]);
            }
        }
        List<Reading> readings = new ArrayList<>();
        chosen.forEach((word, sense) -> {
            if (sense.strength() > 0 || !isSaidOfItsLike(sense, chosen)) {
                readings.add(new Reading(sense.match(), sense.slots(), certainty.getOrDefault(word, 0.0)));
            }
        });
        return readings;
    }

    /** « une fusillade a éclaté »: what happens is told by the subject, and the verb's own needs are not met. */
    private static boolean isSaidOfItsLike(Candidate sense, Map<Token, Candidate> chosen) {
        for (Token subject : sense.slots().get(Slots.SUBJECT)) {
            Candidate told = chosen.get(subject);
            if (told != null && told.sense().type() == sense.sense().type()) {
                return true;
            }
        }
        return false;
    }
}
