package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Arrays;

/**
 * A perceptron in training; what it gives is the mean of its weights over all steps (Collins 2002).
 *
 * <p>Training is bound by memory, so everything lies in a few long arrays: a hash table from features to rows, and rows of entries (class and
 * weight) that move to the end of the array when they outgrow their place.
 */
final class Perceptron {

    private static final int MOST_FEATURES = 256;
    private static final int FIRST_CAPACITY = 2;

    private final int classCount;

    /** Key (32 bits) and number of the row, from 1 (32 bits); 0 is free. */
    private long[] table = new long[1 << 18];

    private int size;

    /** By row: where its entries begin (40 bits), how many there are, how many fit (12 bits each). */
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
        // look-ups that do not wait for each other
        for (int i = 0; i < count; i++) {
            found[i] = table[home(features.key(i))];
        }
        for (int i = 0; i < count; i++) {
            if (found[i] != 0 && (int) (found[i] >>> 32) != features.key(i)) {
                found[i] = table[find(features.key(i))];
            }
            found[i] = rows[(int) found[i]];
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

    private int home(int key) {
        return (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private int find(int key) {
        int at = home(key);
        while (table[at] != 0 && (int) (table[at] >>> 32) != key) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    private int row(int key) {
        int at = find(key);
        if (table[at] == 0) {
            if (size * 2 > table.length) {
                grow();
                at = find(key);
            }
            size++;
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 2);
            }
            table[at] = (long) key << 32 | size;
            rows[size] = place(FIRST_CAPACITY);
        }
        return (int) table[at];
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                table[find((int) (slot >>> 32))] = slot;
            }
        }
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
        long[] order = Arrays.stream(table)
                .filter(slot -> slot != 0)
                // signed order of longs is unsigned order of keys once the highest bit is turned
                .map(slot -> slot ^ Long.MIN_VALUE)
                .sorted()
                .toArray();
        Weights.Builder builder = new Weights.Builder(size, used);
        float[] mean = new float[classCount];
        for (long turned : order) {
            builder.feature((int) ((turned ^ Long.MIN_VALUE) >>> 32));
            long row = rows[(int) turned];
            Arrays.fill(mean, 0f);
            for (int at = start(row); at < start(row) + length(row); at++) {
                float weight = Float.intBitsToFloat(entries[2 * at + 1]);
                mean[entries[2 * at]] = (float) (weight - totals[at] / step);
            }
            for (int target = 0; target < classCount; target++) {
                builder.weight(target, mean[target]);
            }
        }
        return builder.build();
    }
}
