package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Logistic regression by stochastic gradient with a step for each weight (Duchi, Hazan and Singer 2011); the weights become a lexicon. */
final class LogisticTrainer {

    private static final int EPOCHS = 6;
    private static final double STEP = 0.3;
    private static final double DECAY = 1e-4;
    private static final double SMALLEST_GRADIENT = 1e-3;
    private static final double SMALLEST_WEIGHT = 0.3;
    /** A weight of 1 in the lexicon: a sum of weights is the logarithm of the odds in hundredths. */
    private static final int SCALE = 100;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(int[] features, boolean answer, double importance) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    void add(List<String> features, boolean answer, double importance) {
        int[] numbered = features.stream()
                .mapToInt(feature -> numbers.computeIfAbsent(feature, missing -> numbers.size()))
                .toArray();
        cases.add(new Case(numbered, answer, importance));
    }

    private double[] learn() {
        double[] weights = new double[numbers.size()];
        double[] squares = new double[numbers.size()];
        Arrays.fill(squares, 1e-2);
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Case one : order) {
                double sum = 0;
                for (int feature : one.features) {
                    sum += weights[feature];
                }
                double error = ((one.answer ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * one.importance;
                if (Math.abs(error) < SMALLEST_GRADIENT) {
                    continue;
                }
                for (int feature : one.features) {
                    double gradient = error - DECAY * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += STEP * gradient / Math.sqrt(squares[feature]);
                }
            }
        }
        return weights;
    }

    /**
     * Learns and writes.
     *
     * @param comment lines that say what the lexicon is
     */
    void write(Path file, List<String> comment) throws IOException {
        double[] weights = learn();
        SortedMap<String, Long> table = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            if (Math.abs(weights[number]) >= SMALLEST_WEIGHT) {
                table.put(feature, Math.round(weights[number] * SCALE));
            }
        });
        WeightTable.write(file, comment, table);
        System.out.printf(Locale.ROOT, "%s: %d cases, %d features%n", file, cases.size(), numbers.size());
    }
}
