package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression with a ridge penalty, by limited-memory BFGS (Liu and Nocedal 1989): for few cases with many features. The weights
 * become a lexicon.
 */
final class RidgeTrainer {

    private static final double PENALTY = 8;
    private static final int ITERATIONS = 120;
    private static final int MEMORY = 8;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double CONVERGED = 1e-5;

    /** A feature of one case teaches nothing about others. */
    private static final int FEWEST_CASES = 2;

    /** A weight of 1 in the lexicon: a sum of weights is the logarithm of the odds in hundredths. */
    private static final int SCALE = 100;

    private record Case(List<String> features, boolean answer) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(double[] move, double[] change, double curvature) {}

    private final List<Case> cases = new ArrayList<>();

    void add(List<String> features, boolean answer) {
        cases.add(new Case(features.stream().distinct().toList(), answer));
    }

    /**
     * Learns and writes.
     *
     * @param comment lines that say what the lexicon is
     */
    void write(Path file, List<String> comment) throws IOException {
        Map<String, Integer> numbers = number();
        double[] weights = learn(numbers);
        SortedMap<String, Long> table = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            long weight = Math.round(weights[number] * SCALE);
            if (weight != 0) {
                table.put(feature, weight);
            }
        });
        WeightTable.write(file, comment, table);
        System.out.printf(Locale.ROOT, "%s: %d cases, %d features%n", file, cases.size(), table.size());
    }

    private Map<String, Integer> number() {
        Map<String, Integer> counts = new HashMap<>();
        cases.forEach(one -> one.features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>(counts);
        numbers.values().removeIf(count -> count < FEWEST_CASES);
        int next = 0;
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return numbers;
    }

    private double[] learn(Map<String, Integer> numbers) {
        int[][] rows = cases.stream()
                .map(one -> one.features.stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        double[] weights = new double[numbers.size()];
        double[] gradient = new double[weights.length];
        double loss = loss(rows, weights, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int i = 0; i < ITERATIONS; i++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double[] next = new double[weights.length];
            double[] nextGradient = new double[weights.length];
            double nextLoss;
            do {
                for (int k = 0; k < next.length; k++) {
                    next[k] = weights[k] + length * direction[k];
                }
                nextLoss = loss(rows, next, nextGradient);
                length /= 2;
            } while (nextLoss > loss + SUFFICIENT_DECREASE * 2 * length * slope && length > CONVERGED);
            remember(steps, difference(next, weights), difference(nextGradient, gradient));
            boolean converged = loss - nextLoss < CONVERGED * loss;
            weights = next;
            gradient = nextGradient;
            loss = nextLoss;
            if (converged) {
                break;
            }
        }
        return weights;
    }

    private double loss(int[][] rows, double[] weights, double[] gradient) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            loss += PENALTY / 2 * weights[k] * weights[k];
            gradient[k] = PENALTY * weights[k];
        }
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int feature : rows[i]) {
                sum += weights[feature];
            }
            int sign = cases.get(i).answer ? 1 : -1;
            loss += Math.log1p(Math.exp(-sign * sum));
            double error = -sign / (1 + Math.exp(sign * sum));
            for (int feature : rows[i]) {
                gradient[feature] += error;
            }
        }
        return loss;
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = gradient.clone();
        double[] factors = new double[steps.size()];
        int i = 0;
        for (Step step : steps) {
            factors[i] = dot(step.move, direction) / step.curvature;
            add(direction, step.change, -factors[i]);
            i++;
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            double scale = last.curvature / dot(last.change, last.change);
            for (int k = 0; k < direction.length; k++) {
                direction[k] *= scale;
            }
        }
        for (Iterator<Step> backwards = steps.descendingIterator(); backwards.hasNext(); ) {
            Step step = backwards.next();
            i--;
            add(direction, step.move, factors[i] - dot(step.change, direction) / step.curvature);
        }
        for (int k = 0; k < direction.length; k++) {
            direction[k] = -direction[k];
        }
        return direction;
    }

    private static void remember(Deque<Step> steps, double[] move, double[] change) {
        double curvature = dot(move, change);
        if (curvature > 0) {
            steps.addFirst(new Step(move, change, curvature));
            if (steps.size() > MEMORY) {
                steps.removeLast();
            }
        }
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = one.clone();
        add(difference, other, -1);
        return difference;
    }

    private static void add(double[] to, double[] vector, double factor) {
        for (int k = 0; k < to.length; k++) {
            to[k] += factor * vector[k];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
