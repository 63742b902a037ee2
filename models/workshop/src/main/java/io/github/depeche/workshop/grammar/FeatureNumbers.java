package io.github.depeche.workshop.grammar;

import java.util.Arrays;

/** Numbers features from 1 in the order in which they are met: a hash table of keys, which a trainer bound by memory can afford. */
final class FeatureNumbers {

    /** Key (32 bits) and number (32 bits); 0 is free. */
    private long[] table = new long[1 << 18];

    private int size;

    /** How many features there are; also the highest number. */
    int size() {
        return size;
    }

    /**
     * What the feature's own place in the table holds, to be given to {@link #number}: look-ups of many features that do not wait for each
     * other.
     */
    long glance(int key) {
        return table[home(key)];
    }

    /** The number of a feature, 0 if it has not been met. */
    int number(int key, long glance) {
        return (int) (glance == 0 || (int) (glance >>> 32) == key ? glance : table[find(key)]);
    }

    /** The number of a feature, a new one if it is met for the first time. */
    int numberOrNew(int key) {
        int at = find(key);
        if (table[at] == 0) {
            if (size * 2 > table.length) {
                grow();
                at = find(key);
            }
            table[at] = (long) key << 32 | ++size;
        }
        return (int) table[at];
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

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                table[find((int) (slot >>> 32))] = slot;
            }
        }
    }

    /** Takes a feature. */
    interface Visitor {
        void visit(int key, int number);
    }

    /** Visits all features in unsigned order of keys, as {@link Weights.Builder} wants them. */
    void visitInOrder(Visitor visitor) {
        long[] order = Arrays.stream(table)
                .filter(slot -> slot != 0)
                // signed order of longs is unsigned order of keys once the highest bit is turned
                .map(slot -> slot ^ Long.MIN_VALUE)
                .sorted()
                .toArray();
        for (long turned : order) {
            visitor.visit((int) ((turned ^ Long.MIN_VALUE) >>> 32), (int) turned);
        }
    }
}
