package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Yes or no by a sum of weights, one for each feature; the weights are a lexicon that the workshop learns. */
public final class LinearClassifier {

    private final Map<String, Integer> weights;

    private LinearClassifier(Map<String, Integer> weights) {
        this.weights = weights;
    }

    /** Reads the weights. */
    public static LinearClassifier load(LanguagePack pack, String resource) {
        Map<String, Integer> weights = new HashMap<>();
        for (Table.Row row : Table.read(pack, resource).rows()) {
            weights.put(row.get("feature"), Integer.valueOf(row.get("weight")));
        }
        return new LinearClassifier(weights);
    }

    /** The sum of the weights of the features that have one. */
    public int score(List<String> features) {
        int score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0);
        }
        return score;
    }
}
