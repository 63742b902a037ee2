package io.github.depeche.workshop.grammar;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are met: a hash table of keys. */
final class FeatureNumbers {

    /** Key (32 bits) and number, from 1 (32 bits); 0 is free. */
    private long[] table = new long[1 << 20];

    private int size;

    int size() {
        return size;
    }

    /** Puts the numbers of features in the place of their keys. */
    void replace(int[] keys) {
        for (int i = 0; i < keys.length; i++) {
            keys[i] = number(keys[i]);
        }
    }

    private int number(int key) {
        int at = find(key);
        if (table[at] == 0) {
            if (size * 2 > table.length) {
                grow();
                at = find(key);
            }
            table[at] = (long) key << 32 | ++size;
        }
        return (int) table[at] - 1;
    }

    private int find(int key) {
        int at = (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
        while (table[at] != 0 && (int) (table[at] >>> 32) != key) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
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

    /** The weights of a classifier with one class, in unsigned order of keys. */
    Weights weights(float[] byNumber) {
        long[] order = Arrays.stream(table)
                .filter(slot -> slot != 0)
                // signed order of longs is unsigned order of keys once the highest bit is turned
                .map(slot -> slot ^ Long.MIN_VALUE)
                .sorted()
                .toArray();
        Weights.Builder builder = new Weights.Builder(size, size);
        for (long turned : order) {
            builder.feature((int) ((turned ^ Long.MIN_VALUE) >>> 32));
            builder.weight(0, byNumber[(int) turned - 1]);
        }
        return builder.build();
    }
}
