package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An averaged perceptron for questions of yes or no, whose weights become a lexicon. */
final class LinearTrainer {

    private static final int EPOCHS = 12;
    /** A weight of 1 of the perceptron in the lexicon. */
    private static final int SCALE = 20;

    private record Case(List<String> features, boolean answer) {}

    private final List<Case> cases = new ArrayList<>();

    void add(List<String> features, boolean answer) {
        cases.add(new Case(features, answer));
    }

    /** The cases are taken by a fixed stride: the same cases in the same order give the same weights. */
    private SortedMap<String, Integer> learn() {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        long step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int k = 0; k < cases.size(); k++) {
                step++;
                Case one = cases.get((int) ((k * 7919L + epoch * 104729L) % cases.size()));
                double score = one.features.stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                        .sum();
                if ((one.answer ? score : -score) <= 1) {
                    double update = one.answer ? 1 : -1;
                    for (String feature : one.features) {
                        weights.merge(feature, update, Double::sum);
                        sums.merge(feature, update * step, Double::sum);
                    }
                }
            }
        }
        SortedMap<String, Integer> averaged = new TreeMap<>();
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double mean = entry.getValue() - sums.getOrDefault(entry.getKey(), 0.0) / step;
            int weight = (int) Math.round(mean * SCALE);
            if (Math.abs(weight) >= SCALE / 2) {
                averaged.put(entry.getKey(), weight);
            }
        }
        return averaged;
    }

    /**
     * Learns and writes.
     *
     * @param comment lines that say what the lexicon is
     */
    void write(Path file, List<String> comment) throws IOException {
        SortedMap<String, Integer> weights = learn();
        StringBuilder table = new StringBuilder();
        comment.forEach(line -> table.append("# ").append(line).append('\n'));
        table.append("feature\tweight\n");
        weights.forEach((feature, weight) ->
                table.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(file, table);
        System.out.printf(Locale.ROOT, "%s: %d cases, %d weights%n", file, cases.size(), weights.size());
    }
}
