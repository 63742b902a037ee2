package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Arrays;

/**
 * A perceptron in training; what it gives is the mean of its weights over all steps (Collins 2002).
 *
 * <p>Training is bound by memory, so everything lies in a few long arrays: for each feature a row of entries (class and weight), which moves to
 * the end of the array when it outgrows its place.
 */
final class Perceptron {

    private static final int MOST_FEATURES = 256;
    private static final int FIRST_CAPACITY = 2;

    private final int classCount;

    private final FeatureNumbers numbers = new FeatureNumbers();

    /** By feature: where its entries begin (40 bits), how many there are, how many fit (12 bits each). */
    private long[] rows = new long[1 << 17];

    /** Two for each entry: class, bits of the weight. */
    private int[] entries = new int[1 << 20];

    /** By entry: the sum of all changes, each times its step. */
    private double[] totals = new double[1 << 19];

    private int used;
    private double step = 1;
    private final long[] found = new long[MOST_FEATURES];

    Perceptron(int classCount) {
        this.classCount = classCount;
    }

    /** Adds up the weights of every class. */
    void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classCount, 0f);
        int count = features.size();
        for (int i = 0; i < count; i++) {
            found[i] = numbers.glance(features.key(i));
        }
        for (int i = 0; i < count; i++) {
            found[i] = rows[numbers.number(features.key(i), found[i])];
        }
        for (int i = 0; i < count; i++) {
            int from = start(found[i]);
            int to = from + length(found[i]);
            for (int j = from; j < to; j++) {
                scores[entries[2 * j]] += Float.intBitsToFloat(entries[2 * j + 1]);
            }
        }
    }

    /** Moves the weights toward the right class, away from the wrong one. */
    void update(FeatureVector features, int right, int wrong) {
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.key(i));
            change(row, right, 1);
            change(row, wrong, -1);
        }
    }

    /** Counts a decision, right or wrong. */
    void step() {
        step++;
    }

    private int row(int key) {
        int known = numbers.size();
        int row = numbers.numberOrNew(key);
        if (row > known) {
            if (row == rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            rows[row] = place(FIRST_CAPACITY);
        }
        return row;
    }

    private static int start(long row) {
        return (int) (row >>> 24);
    }

    private static int length(long row) {
        return (int) (row >>> 12) & 0xFFF;
    }

    private static int capacity(long row) {
        return (int) row & 0xFFF;
    }

    /** An empty row at the end of the entries. */
    private long place(int capacity) {
        if (used + capacity > totals.length) {
            totals = Arrays.copyOf(totals, totals.length * 2);
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        long row = (long) used << 24 | capacity;
        used += capacity;
        return row;
    }

    private void change(int number, int target, float by) {
        long row = rows[number];
        int at = start(row);
        int end = at + length(row);
        while (at < end && entries[2 * at] != target) {
            at++;
        }
        if (at == end) {
            if (length(row) == capacity(row)) {
                row = move(row);
                at = start(row) + length(row);
            }
            rows[number] = row + (1 << 12);
            entries[2 * at] = target;
        }
        entries[2 * at + 1] = Float.floatToRawIntBits(Float.intBitsToFloat(entries[2 * at + 1]) + by);
        totals[at] += by * step;
    }

    private long move(long row) {
        int length = length(row);
        long moved = place(2 * length);
        System.arraycopy(entries, 2 * start(row), entries, 2 * start(moved), 2 * length);
        System.arraycopy(totals, start(row), totals, start(moved), length);
        return moved | (long) length << 12;
    }

    /** The mean of the weights over all steps. */
    Weights average() {
        Weights.Builder builder = new Weights.Builder(numbers.size(), used);
        float[] mean = new float[classCount];
        numbers.visitInOrder((key, number) -> {
            builder.feature(key);
            long row = rows[number];
            Arrays.fill(mean, 0f);
            for (int at = start(row); at < start(row) + length(row); at++) {
                float weight = Float.intBitsToFloat(entries[2 * at + 1]);
                mean[entries[2 * at]] = (float) (weight - totals[at] / step);
            }
            for (int target = 0; target < classCount; target++) {
                builder.weight(target, mean[target]);
            }
        });
        return builder.build();
    }
}
