package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.OpenStretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A semi-Markov conditional random field (Sarawagi and Cohen 2004) over the ways to cut a stretch into sentences, trained by stochastic gradient
 * with a step for each weight (Duchi, Hazan and Singer 2011).
 */
final class SegmentationTrainer {

    /** Many small steps: larger ones and fewer lose half a point. */
    private static final int EPOCHS = 20;

    private static final double STEP = 0.03;
    /** In other orders of what there is to learn; their mean is better than any of them. */
    private static final int TRAININGS = 4;

    private static final double DECAY = 1e-4;
    private static final double FIRST_SQUARE = 1e-2;
    private static final double SMALLEST_GRADIENT = 1e-3;

    /** A stretch whose features are numbers of weights. */
    private record Case(OpenStretch stretch, double importance) {}

    private final FeatureNumbers numbers = new FeatureNumbers();
    private final List<Case> cases = new ArrayList<>();
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    /** Adds stretches; their keys are replaced by numbers in place. */
    void addAll(List<OpenStretch> stretches, double importance) {
        for (OpenStretch stretch : stretches) {
            for (int j = 1; j < stretch.places().length; j++) {
                number(stretch.places()[j]);
                for (int[] sentence : stretch.sentences()[j]) {
                    if (sentence != null) {
                        number(sentence);
                    }
                }
            }
            cases.add(new Case(stretch, importance));
        }
    }

    private void number(int[] keys) {
        Arrays.setAll(keys, i -> numbers.numberOrNew(keys[i]));
    }

    /** The weights of the only class. */
    Weights train() {
        return Weights.mean(IntStream.range(0, TRAININGS).mapToObj(this::train).toList(), 1);
    }

    private Weights train(int seed) {
        weights = new float[numbers.size() + 1];
        squares = new float[numbers.size() + 1];
        Arrays.fill(squares, (float) FIRST_SQUARE);
        Random random = new Random(seed);
        List<Case> order = new ArrayList<>(cases);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        Weights.Builder builder = new Weights.Builder(numbers.size(), numbers.size());
        numbers.visitInOrder((key, number) -> {
            builder.feature(key);
            builder.weight(0, weights[number]);
        });
        return builder.build();
    }

    private void learn(Case one) {
        int nodes = one.stretch.places().length;
        double[][] scores = scores(one.stretch);
        double[] forward = new double[nodes];
        double[] backward = new double[nodes];
        Arrays.fill(forward, 1, nodes, Double.NEGATIVE_INFINITY);
        Arrays.fill(backward, 0, nodes - 1, Double.NEGATIVE_INFINITY);
        for (int j = 1; j < nodes; j++) {
            for (int i = 0; i < j; i++) {
                forward[j] = addLogarithms(forward[j], forward[i] + scores[j][i]);
            }
        }
        for (int i = nodes - 2; i >= 0; i--) {
            for (int j = i + 1; j < nodes; j++) {
                backward[i] = addLogarithms(backward[i], backward[j] + scores[j][i]);
            }
        }
        update(one, scores, forward, backward);
    }

    /** For each node and each earlier one the score of the sentence between them and of its end. */
    private double[][] scores(OpenStretch stretch) {
        int nodes = stretch.places().length;
        double[][] scores = new double[nodes][];
        for (int j = 1; j < nodes; j++) {
            double place = sum(stretch.places()[j]);
            scores[j] = new double[j];
            for (int i = 0; i < j; i++) {
                int[] sentence = stretch.sentences()[j][i];
                scores[j][i] = sentence == null ? Double.NEGATIVE_INFINITY : place + sum(sentence);
            }
        }
        return scores;
    }

    private void update(Case one, double[][] scores, double[] forward, double[] backward) {
        OpenStretch stretch = one.stretch;
        double all = backward[0];
        int begin = 0;
        for (int j = 1; j < scores.length; j++) {
            double ends = 0;
            for (int i = 0; i < j; i++) {
                if (stretch.sentences()[j][i] != null) {
                    double expected = Math.exp(forward[i] + scores[j][i] + backward[j] - all);
                    ends += expected;
                    boolean right = stretch.begins()[j] && i == begin;
                    move(stretch.sentences()[j][i], ((right ? 1 : 0) - expected) * one.importance);
                }
            }
            move(stretch.places()[j], ((stretch.begins()[j] ? 1 : 0) - ends) * one.importance);
            begin = stretch.begins()[j] ? j : begin;
        }
    }

    private double sum(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    private void move(int[] features, double by) {
        if (Math.abs(by) < SMALLEST_GRADIENT) {
            return;
        }
        for (int feature : features) {
            double gradient = by - DECAY * weights[feature];
            squares[feature] += (float) (gradient * gradient);
            weights[feature] += (float) (STEP * gradient / Math.sqrt(squares[feature]));
        }
    }

    private static double addLogarithms(double a, double b) {
        double higher = Math.max(a, b);
        return higher == Double.NEGATIVE_INFINITY
                ? higher
                : higher + Math.log(Math.exp(a - higher) + Math.exp(b - higher));
    }
}
