package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A perceptron in training; what it gives is the mean of its weights over all steps (Collins 2002). */
final class Perceptron {

    /** The weights of one feature: only the classes that an update has touched. */
    private static final class Row {
        private int size;
        private short[] classes = new short[2];
        private float[] weights = new float[2];
        private double[] totals = new double[2];

        private void add(int target, float change, double weightedChange) {
            int at = 0;
            while (at < size && classes[at] != target) {
                at++;
            }
            if (at == size) {
                if (size == classes.length) {
                    classes = Arrays.copyOf(classes, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                    totals = Arrays.copyOf(totals, size * 2);
                }
                classes[at] = (short) target;
                size++;
            }
            weights[at] += change;
            totals[at] += weightedChange;
        }
    }

    private final int classCount;
    private int[] keys = new int[1 << 16];
    private @Nullable Row[] rows = new Row[1 << 16];
    private int size;
    private double step = 1;

    Perceptron(int classCount) {
        this.classCount = classCount;
    }

    /** Adds up the weights of every class. */
    void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classCount, 0f);
        for (int i = 0; i < features.size(); i++) {
            Row row = rows[find(features.key(i))];
            if (row != null) {
                short[] classes = row.classes;
                float[] weights = row.weights;
                for (int j = 0; j < row.size; j++) {
                    scores[classes[j]] += weights[j];
                }
            }
        }
    }

    /** Moves the weights toward the right class, away from the wrong one. */
    void update(FeatureVector features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            Row row = row(features.key(i));
            row.add(right, 1, step);
            row.add(wrong, -1, -step);
        }
    }

    /** Counts a decision, right or wrong. */
    void step() {
        step++;
    }

    private int find(int key) {
        int mask = keys.length - 1;
        int at = key & mask;
        while (rows[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private Row row(int key) {
        int at = find(key);
        Row row = rows[at];
        if (row == null) {
            if (size * 2 > keys.length) {
                grow();
                at = find(key);
            }
            row = new Row();
            keys[at] = key;
            rows[at] = row;
            size++;
        }
        return row;
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                rows[at] = oldRows[i];
            }
        }
    }

    /** The mean of the weights over all steps. */
    Weights average() {
        long[] order = new long[size];
        int filled = 0;
        int entries = 0;
        for (int i = 0; i < keys.length; i++) {
            Row row = rows[i];
            if (row != null) {
                order[filled++] = (long) keys[i] << 32 | i;
                entries += row.size;
            }
        }
        // unsigned order of keys
        for (int i = 0; i < filled; i++) {
            order[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(order);
        Weights.Builder builder = new Weights.Builder(filled, entries);
        for (long packed : order) {
            Row row = rows[(int) packed];
            builder.feature((int) ((packed ^ Long.MIN_VALUE) >>> 32));
            float[] mean = new float[classCount];
            if (row != null) {
                for (int j = 0; j < row.size; j++) {
                    mean[row.classes[j]] = (float) (row.weights[j] - row.totals[j] / step);
                }
            }
            for (int target = 0; target < classCount; target++) {
                builder.weight(target, mean[target]);
            }
        }
        return builder.build();
    }
}
