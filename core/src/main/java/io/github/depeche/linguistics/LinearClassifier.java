package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.NameTable;
import io.github.depeche.lexicon.Table;
import java.util.List;

/** Yes or no by a sum of weights, one for each feature; the weights are a lexicon that the workshop learns. */
public final class LinearClassifier {

    private static final int LONGEST = 128;

    private final NameTable weights;

    private LinearClassifier(NameTable weights) {
        this.weights = weights;
    }

    /** Reads the weights. */
    public static LinearClassifier load(LanguagePack pack, String resource) {
        List<Table.Row> rows = Table.read(pack, resource).rows();
        NameTable weights = new NameTable(rows.size());
        char[] feature = new char[LONGEST];
        for (Table.Row row : rows) {
            weights.put(NameTable.hash(feature, row.copyFirst(feature)), Integer.parseInt(row.get("weight")));
        }
        return new LinearClassifier(weights);
    }

    /** The sum of the weights of the features that have one. */
    public int score(List<String> features) {
        int score = 0;
        for (String feature : features) {
            score += weights.get(NameTable.hash(feature));
        }
        return score;
    }
}
