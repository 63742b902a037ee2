package io.github.depeche.linguistics.grammar;

/**
 * The features of one decision, as hashed keys. The n-th call of an {@code add} method fills the n-th template, so every template has to be
 * added, always in the same order; what is missing (no previous word) is a value like any other.
 */
public final class FeatureVector {

    private static final int CAPACITY = 256;
    private static final long TEMPLATE = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;
    private static final long THIRD = 0xFF51AFD7ED558CCDL;
    private static final long FOURTH = 0xC4CEB9FE1A85EC53L;
    private static final long FINISH = 0xD6E8FEB86659FD93L;

    final int[] keys = new int[CAPACITY];

    /** Room for {@link LinearModel} to work in. */
    final long[] slots = new long[CAPACITY];

    int size;

    /** How many templates of other vectors come before the first one here. */
    private int before;

    /** Forgets everything. */
    public void clear() {
        clear(0);
    }

    /** Forgets everything; the templates to come are numbered after so many others. */
    public void clear(int otherTemplates) {
        size = 0;
        before = otherTemplates;
    }

    /** Adds a feature that is always there. */
    public void add() {
        put(0);
    }

    /** Adds a value. */
    public void add(int a) {
        put(a * FIRST);
    }

    /** Adds two values together. */
    public void add(int a, int b) {
        put(a * FIRST + b * SECOND);
    }

    /** Adds three values together. */
    public void add(int a, int b, int c) {
        put(a * FIRST + b * SECOND + c * THIRD);
    }

    /** Adds four values together. */
    public void add(int a, int b, int c, int d) {
        put(a * FIRST + b * SECOND + c * THIRD + d * FOURTH);
    }

    private void put(long combination) {
        long hash = combination + (before + size + 1) * TEMPLATE;
        hash = (hash ^ (hash >>> 32)) * FINISH;
        keys[size++] = (int) (hash >>> 32);
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The key of a feature. */
    public int key(int index) {
        return keys[index];
    }

    /** The hash of a string, the same on every machine. */
    public static int hash(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 29)) * FINISH;
        return (int) (hash >>> 32);
    }
}
