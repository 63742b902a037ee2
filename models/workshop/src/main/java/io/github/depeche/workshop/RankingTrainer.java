package io.github.depeche.workshop;

import io.github.depeche.event.CircumstanceExample.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns to choose the right one of several answers: a conditional logit whose weights are held near those of a rule that was written by
 * hand, so that few examples suffice. Each feature has a weight of its own and one more in each group of questions; they become a lexicon.
 */
final class RankingTrainer {

    /** How strongly the weights are held to those of the rule. */
    private static final double HOLD = 8;

    /** A feature of fewer questions tells nothing. */
    private static final int FEWEST = 3;

    private static final int STEPS = 500;
    private static final double STEP = 0.03;
    private static final double MOMENTUM = 0.9;
    private static final double SPREAD = 0.999;

    /** A weight of 1 in the lexicon. */
    private static final int SCALE = 100;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Choice(int[][] answers, boolean[] right) {}

    private final List<String> groups;
    private final Map<String, Double> rule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private int reachable;

    /**
     * A trainer.
     *
     * @param groups names of the groups of questions
     * @param rule the weights that one would give by hand
     */
    RankingTrainer(List<String> groups, Map<String, Double> rule) {
        this.groups = groups;
        this.rule = rule;
    }

    /** Adds a question; one without a right answer teaches nothing. */
    void add(int group, List<Answer> answers, Predicate<Answer> isRight) {
        int[][] features = new int[answers.size()][];
        boolean[] right = new boolean[answers.size()];
        boolean some = false;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            features[i] = numbers(answers.get(i).features(), group);
            right[i] = isRight.test(answers.get(i));
            some |= right[i];
            for (int feature : features[i]) {
                seen.add(feature);
            }
        }
        seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        if (some) {
            reachable++;
            choices.add(new Choice(features, right));
        }
    }

    private int[] numbers(Set<String> features, int group) {
        int[] both = new int[features.size() * 2];
        int i = 0;
        for (String feature : features) {
            int number = numbers.computeIfAbsent(feature, missing -> numbers.size() * (groups.size() + 1));
            both[i++] = number;
            both[i++] = number + 1 + group;
        }
        return both;
    }

    /** Adam (Kingma and Ba 2015) over all choices at once: the same choices give the same weights. */
    private double[] learn() {
        int size = numbers.size() * (groups.size() + 1);
        double[] start = new double[size];
        rule.forEach((feature, weight) -> {
            Integer number = numbers.get(feature);
            if (number != null) {
                start[number] = weight;
            }
        });
        double[] weights = start.clone();
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights);
            for (int k = 0; k < size; k++) {
                boolean rare = counts.getOrDefault(k, 0) < FEWEST;
                double slope = rare ? 0 : gradient[k] + HOLD * (weights[k] - start[k]);
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
        Integer favoured = numbers.get(favour.getKey());
        if (favoured != null) {
            weights[favoured] += favour.getValue();
        }
        StringBuilder table = new StringBuilder();
        comment.forEach(line -> table.append("# ").append(line).append('\n'));
        table.append("feature\tany\t").append(String.join("\t", groups)).append('\n');
        new TreeMap<>(numbers).forEach((feature, number) -> {
            StringBuilder row = new StringBuilder(feature);
            boolean tells = false;
            for (int k = 0; k <= groups.size(); k++) {
                long weight = Math.round(weights[number + k] * SCALE);
                tells |= weight != 0;
                row.append('\t').append(weight);
            }
            if (tells) {
                table.append(row).append('\n');
            }
        });
        Files.writeString(file, table);
        System.out.printf(Locale.ROOT, "%s: %d questions, %d features%n", file, reachable, numbers.size());
    }
}
