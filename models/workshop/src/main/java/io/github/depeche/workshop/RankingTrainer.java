package io.github.depeche.workshop;

import io.github.depeche.event.CircumstanceExample.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Learns to choose the right one of several answers: a conditional logit with a ridge penalty. Each feature has a weight in each of the
 * scopes that a question is in: all questions, those of a kind; they become a lexicon.
 */
final class RankingTrainer {

    /** Of the square of every weight: annotators differ so much that little is believed of few examples. */
    private static final double PENALTY = 30;

    /** A feature of fewer questions tells nothing. */
    private static final int FEWEST = 3;

    private static final int STEPS = 500;
    private static final double STEP = 0.03;
    private static final double MOMENTUM = 0.9;
    private static final double SPREAD = 0.999;

    /** A weight that is less tells nothing. */
    private static final int LEAST = 2;

    /** A weight of 1 in the lexicon. */
    private static final int SCALE = 100;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Choice(int[][] answers, boolean[] right) {}

    /** The scope of all questions. */
    private static final String ANY = "any";

    private record Weight(String feature, String scope) {}

    private final Map<Weight, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    /** Adds a question; one without a right answer teaches nothing. */
    void add(List<String> scopes, List<Answer> answers, Predicate<Answer> isRight) {
        int[][] features = new int[answers.size()][];
        boolean[] right = new boolean[answers.size()];
        boolean some = false;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            features[i] = numbers(answers.get(i).features(), scopes);
            right[i] = isRight.test(answers.get(i));
            some |= right[i];
            for (int feature : features[i]) {
                seen.add(feature);
            }
        }
        seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        if (some) {
            choices.add(new Choice(features, right));
        }
    }

    private int[] numbers(Set<String> features, List<String> scopes) {
        return features.stream()
                .flatMap(feature -> scopes.stream().map(scope -> new Weight(feature, scope)))
                .mapToInt(weight -> numbers.computeIfAbsent(weight, missing -> numbers.size()))
                .toArray();
    }

    /** Adam (Kingma and Ba 2015) over all choices at once: the same choices give the same weights. */
    private double[] learn() {
        int size = numbers.size();
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights);
            for (int k = 0; k < size; k++) {
                boolean rare = counts.getOrDefault(k, 0) < FEWEST;
                double slope = rare ? 0 : gradient[k] + PENALTY * weights[k];
                mean[k] = MOMENTUM * mean[k] + (1 - MOMENTUM) * slope;
                square[k] = SPREAD * square[k] + (1 - SPREAD) * slope * slope;
                double corrected = mean[k] / (1 - Math.pow(MOMENTUM, step));
                double spread = Math.sqrt(square[k] / (1 - Math.pow(SPREAD, step)));
                weights[k] -= STEP * (STEPS - step + 1) / STEPS * corrected / (spread + 1e-8);
            }
        }
        return weights;
    }

    private double[] gradient(double[] weights) {
        double[] gradient = new double[weights.length];
        for (Choice choice : choices) {
            double[] shares = new double[choice.answers.length];
            double all = 0;
            double right = 0;
            for (int i = 0; i < shares.length; i++) {
                double sum = 0;
                for (int feature : choice.answers[i]) {
                    sum += weights[feature];
                }
                shares[i] = Math.exp(Math.min(sum, 100));
                all += shares[i];
                right += choice.right[i] ? shares[i] : 0;
            }
            for (int i = 0; i < shares.length; i++) {
                double slope = shares[i] / all - (choice.right[i] ? shares[i] / right : 0);
                for (int feature : choice.answers[i]) {
                    gradient[feature] += slope;
                }
            }
        }
        return gradient;
    }

    /**
     * Learns and writes.
     *
     * @param comment lines that say what the lexicon is
     * @param favour feature to add to after learning, and how much
     */
    void write(Path file, List<String> comment, Map.Entry<String, Double> favour) throws IOException {
        double[] weights = learn();
        StringBuilder table = new StringBuilder();
        comment.forEach(line -> table.append("# ").append(line).append('\n'));
        table.append("feature\tevents\tweight\n");
        List<String> rows = new ArrayList<>();
        numbers.forEach((weight, number) -> {
            boolean favoured = weight.equals(new Weight(favour.getKey(), ANY));
            long value = Math.round((weights[number] + (favoured ? favour.getValue() : 0)) * SCALE);
            if (Math.abs(value) >= LEAST) {
                rows.add(weight.feature + '\t' + weight.scope + '\t' + value);
            }
        });
        rows.stream().sorted().forEach(row -> table.append(row).append('\n'));
        Files.writeString(file, table);
        System.out.printf(Locale.ROOT, "%s: %d questions, %d weights%n", file, choices.size(), rows.size());
    }
}
