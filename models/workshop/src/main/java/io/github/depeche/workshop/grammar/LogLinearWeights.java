package io.github.depeche.workshop.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which weights a log-linear model has: of every feature one for all options alike, and one for each class that was right with it. What was
 * never right is left to the former.
 */
final class LogLinearWeights {

    /** The weights for all options alike are learnt from more cases, and may be larger. */
    private static final double SHARED = 0.3;

    private final int classCount;
    private final int[] begins;
    private final int[] targets;

    /** The weights that a number of features need in these cases; a feature of fewer cases than told has none. */
    LogLinearWeights(List<LogLinearCase> cases, int features, int classCount, int fewestCases) {
        this.classCount = classCount;
        int[] counts = new int[features + 1];
        BitSet wanted = new BitSet();
        for (LogLinearCase one : cases) {
            for (int feature : one.features()) {
                counts[feature]++;
                wanted.set(feature * classCount);
                if (one.right() >= 0) {
                    wanted.set(feature * classCount + one.targets()[one.right()]);
                }
            }
            for (int[] own : one.own()) {
                for (int feature : own) {
                    counts[feature]++;
                    wanted.set(feature * classCount);
                }
            }
        }
        begins = new int[features + 2];
        int[] found = new int[wanted.cardinality()];
        int size = 0;
        for (int feature = 0; feature <= features; feature++) {
            begins[feature] = size;
            if (counts[feature] >= fewestCases) {
                int end = (feature + 1) * classCount;
                for (int at = wanted.nextSetBit(feature * classCount);
                        at >= 0 && at < end;
                        at = wanted.nextSetBit(at + 1)) {
                    found[size++] = at % classCount;
                }
            }
        }
        begins[features + 1] = size;
        targets = Arrays.copyOf(found, size);
    }

    int size() {
        return targets.length;
    }

    /** Where the weights of a feature begin. */
    int begin(int feature) {
        return begins[feature];
    }

    int target(int at) {
        return targets[at];
    }

    /** The negative logarithm of the likelihood of the right options, with the penalty. */
    LimitedMemoryBfgs.Loss loss(List<LogLinearCase> cases, double penalty) {
        double[] byClass = new double[classCount];
        double[] errors = new double[classCount];
        return (weights, gradient) -> {
            double loss = 0;
            for (int k = 0; k < weights.length; k++) {
                double held = targets[k] == LogLinearTrainer.ANY ? SHARED * penalty : penalty;
                loss += held / 2 * weights[k] * weights[k];
                gradient[k] = held * weights[k];
            }
            for (LogLinearCase one : cases) {
                Arrays.fill(byClass, 0);
                for (int feature : one.features()) {
                    for (int at = begins[feature]; at < begins[feature + 1]; at++) {
                        byClass[targets[at]] += weights[at];
                    }
                }
                double[] scores = new double[one.targets().length];
                for (int i = 0; i < scores.length; i++) {
                    scores[i] = score(one, i, byClass, weights);
                }
                double total = logOfSum(scores);
                loss += total - (one.right() >= 0 ? scores[one.right()] : 0);
                Arrays.fill(errors, 0);
                for (int i = 0; i < scores.length; i++) {
                    double error = Math.exp(scores[i] - total) - (i == one.right() ? 1 : 0);
                    errors[LogLinearTrainer.ANY] += error;
                    if (one.targets()[i] != LogLinearTrainer.ANY) {
                        errors[one.targets()[i]] += error;
                    }
                    for (int feature : one.own()[i]) {
                        if (begins[feature] < begins[feature + 1]) {
                            gradient[begins[feature]] += error;
                        }
                    }
                }
                for (int feature : one.features()) {
                    for (int at = begins[feature]; at < begins[feature + 1]; at++) {
                        gradient[at] += errors[targets[at]];
                    }
                }
            }
            return loss;
        };
    }

    private double score(LogLinearCase one, int option, double[] byClass, double[] weights) {
        int target = one.targets()[option];
        double score = byClass[LogLinearTrainer.ANY] + (target == LogLinearTrainer.ANY ? 0 : byClass[target]);
        for (int feature : one.own()[option]) {
            if (begins[feature] < begins[feature + 1]) {
                score += weights[begins[feature]]; // the first is that for all options
            }
        }
        return score;
    }

    /** With the score of no option, 0. */
    private static double logOfSum(double[] scores) {
        double highest = 0;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = Math.exp(-highest);
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        return highest + Math.log(sum);
    }
}
