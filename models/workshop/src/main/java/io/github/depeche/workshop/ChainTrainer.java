package io.github.depeche.workshop;

import io.github.depeche.linguistics.NameLabels;
import io.github.depeche.linguistics.NameModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a linear-chain conditional random field over the labels of names, by stochastic gradient descent with L2 regularisation (after
 * Bottou's crfsgd). Seeded: the same data give the same weights.
 */
final class ChainTrainer {

    private static final int LABELS = NameLabels.COUNT;
    private static final int EPOCHS = Integer.getInteger("epochs", 12);
    private static final long SEED = 1;
    private static final double FIRST_RATE = 0.3;
    /** The variance of the prior: smaller keeps weights smaller. */
    private static final double SIGMA = Double.parseDouble(System.getProperty("sigma", "0.5"));
    /** Smaller weights are left out: they are most of the file and decide nothing. */
    private static final int SMALLEST = 20;

    private static final int SCALE = 1000;
    /** A word whose right label lacks less than this probability teaches nothing more. */
    private static final double SETTLED = 1e-5;

    private final Map<Integer, Integer> index = new HashMap<>();
    private float[][] weights = {};
    private final double[] transitions = new double[LABELS * LABELS];
    /** All weights are kept divided by this, so that decay costs nothing. */
    private double decay = 1;

    /** A labelled sentence: for each word, its features and its label. */
    static final class Example {
        private final int[][] features;
        private final int[] labels;

        Example(int[][] features, int[] labels) {
            this.features = features;
            this.labels = labels;
        }
    }

    NameModel train(List<Example> examples) {
        int[][][] rows = index(examples);
        weights = new float[index.size()][LABELS];
        float[][] mean = new float[index.size()][LABELS];
        double[] pairMean = new double[LABELS * LABELS];
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(SEED);
        double lambda = 1.0 / (SIGMA * examples.size());
        double t = 1.0 / (lambda * FIRST_RATE);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                double rate = 1.0 / (lambda * t);
                decay *= 1 - rate * lambda;
                step(rows[i], examples.get(i).labels, rate / decay);
                t++;
                if (decay < 1e-5) {
                    rescale();
                }
            }
            if (epoch >= EPOCHS / 2) {
                rescale();
                addTo(mean, pairMean);
            }
        }
        int taken = EPOCHS - EPOCHS / 2;
        for (int row = 0; row < mean.length; row++) {
            for (int label = 0; label < LABELS; label++) {
                weights[row][label] = mean[row][label] / taken;
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = pairMean[i] / taken;
        }
        return model();
    }

    private void addTo(float[][] mean, double[] pairMean) {
        for (int row = 0; row < mean.length; row++) {
            for (int label = 0; label < LABELS; label++) {
                mean[row][label] += weights[row][label];
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            pairMean[i] += transitions[i];
        }
    }

    private int[][][] index(List<Example> examples) {
        int[][][] rows = new int[examples.size()][][];
        for (int e = 0; e < rows.length; e++) {
            int[][] features = examples.get(e).features;
            rows[e] = new int[features.length][];
            for (int i = 0; i < features.length; i++) {
                rows[e][i] = Arrays.stream(features[i])
                        .map(feature -> index.computeIfAbsent(feature, f -> index.size()))
                        .toArray();
            }
        }
        return rows;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[k];
            order[k] = swap;
        }
    }

    private void rescale() {
        for (float[] row : weights) {
            for (int label = 0; label < LABELS; label++) {
                row[label] *= (float) decay;
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] *= decay;
        }
        decay = 1;
    }

    /** One step along the gradient of the log-likelihood of one sentence: forward and backward probabilities. */
    private void step(int[][] rows, int[] gold, double rate) {
        int n = rows.length;
        double[][] local = new double[n][LABELS];
        for (int i = 0; i < n; i++) {
            float[] scores = new float[LABELS];
            for (int row : rows[i]) {
                float[] weight = weights[row];
                for (int label = 0; label < LABELS; label++) {
                    scores[label] += weight[label];
                }
            }
            float most = scores[0];
            for (float score : scores) {
                most = Math.max(most, score);
            }
            for (int label = 0; label < LABELS; label++) {
                local[i][label] = Math.exp((scores[label] - most) * decay);
            }
        }
        double[] pair = new double[LABELS * LABELS];
        for (int a = 0; a < LABELS; a++) {
            for (int b = 0; b < LABELS; b++) {
                pair[a * LABELS + b] = NameLabels.follows(a, b) ? Math.exp(transitions[a * LABELS + b] * decay) : 0;
            }
        }
        double[][] forward = new double[n][LABELS];
        for (int i = 0; i < n; i++) {
            for (int b = 0; b < LABELS; b++) {
                double sum = 0;
                if (i == 0) {
                    sum = NameLabels.mayBegin(b) ? 1 : 0;
                } else {
                    for (int a = 0; a < LABELS; a++) {
                        sum += forward[i - 1][a] * pair[a * LABELS + b];
                    }
                }
                forward[i][b] = sum * local[i][b];
            }
            normalize(forward[i]);
        }
        double[][] backward = new double[n][LABELS];
        for (int i = n - 1; i >= 0; i--) {
            for (int a = 0; a < LABELS; a++) {
                double sum = 0;
                if (i == n - 1) {
                    sum = NameLabels.mayEnd(a) ? 1 : 0;
                } else {
                    for (int b = 0; b < LABELS; b++) {
                        sum += pair[a * LABELS + b] * local[i + 1][b] * backward[i + 1][b];
                    }
                }
                backward[i][a] = sum;
            }
            normalize(backward[i]);
        }
        float[] change = new float[LABELS];
        for (int i = 0; i < n; i++) {
            double[] marginal = new double[LABELS];
            for (int label = 0; label < LABELS; label++) {
                marginal[label] = forward[i][label] * backward[i][label];
            }
            normalize(marginal);
            marginal[gold[i]] -= 1;
            if (marginal[gold[i]] < -SETTLED) {
                for (int label = 0; label < LABELS; label++) {
                    change[label] = (float) (rate * marginal[label]);
                }
                for (int row : rows[i]) {
                    float[] weight = weights[row];
                    for (int label = 0; label < LABELS; label++) {
                        weight[label] -= change[label];
                    }
                }
                if (i + 1 < n) {
                    stepPairs(forward[i], local[i + 1], backward[i + 1], pair, gold[i] * LABELS + gold[i + 1], rate);
                }
            }
        }
    }

    private void stepPairs(double[] forward, double[] local, double[] backward, double[] pair, int gold, double rate) {
        double[] expected = new double[LABELS * LABELS];
        for (int a = 0; a < LABELS; a++) {
            for (int b = 0; b < LABELS; b++) {
                expected[a * LABELS + b] = forward[a] * pair[a * LABELS + b] * local[b] * backward[b];
            }
        }
        normalize(expected);
        expected[gold] -= 1;
        for (int k = 0; k < expected.length; k++) {
            transitions[k] -= rate * expected[k];
        }
    }

    private static void normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        if (sum > 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] /= sum;
            }
        }
    }

    private NameModel model() {
        int[] features = new int[index.size()];
        short[][] rows = new short[index.size()][LABELS];
        int kept = 0;
        for (Map.Entry<Integer, Integer> entry :
                index.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            float[] row = weights[entry.getValue()];
            boolean any = false;
            for (int label = 0; label < LABELS; label++) {
                int weight = Math.round(row[label] * SCALE);
                if (Math.abs(weight) >= SMALLEST) {
                    rows[kept][label] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight));
                    any = true;
                }
            }
            if (any) {
                features[kept++] = entry.getKey();
            }
        }
        int[] pairs = new int[transitions.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (int) Math.round(transitions[i] * SCALE);
        }
        return NameModel.of(Arrays.copyOf(features, kept), Arrays.copyOf(rows, kept), pairs);
    }
}
