package io.github.depeche.linguistics.grammar;

import java.util.Arrays;

/**
 * The features of one decision, as hashed keys.
 *
 * <p>Features are told apart by number or by name. The n-th call of an {@code add} method without a name fills the n-th template, so every
 * template has to be added, always in the same order; what is missing (no previous word) is a value like any other. Named features may be
 * added in any order, any number of times or not at all; no string is made of a name and its values. A vector has features of one kind only.
 */
public final class FeatureVector {

    private static final int CAPACITY = 256;
    private static final long TEMPLATE = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;
    private static final long THIRD = 0xFF51AFD7ED558CCDL;
    private static final long FOURTH = 0xC4CEB9FE1A85EC53L;
    private static final long FINISH = 0xD6E8FEB86659FD93L;

    int[] keys = new int[CAPACITY];

    /** Room for {@link LinearModel} to work in, as the next two. */
    long[] slots = new long[CAPACITY];

    int[] places = new int[CAPACITY];
    private int[] sums = {};

    /** Keeps what {@link LinearModel} only touched from being left out by the compiler. */
    int touched;

    /** Where in {@link #places} those of features with few weights begin; also of {@link LinearModel}. */
    int few;

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
        put(before + size + 1, combination);
    }

    /** Adds a feature that is there or not. */
    public void add(String name) {
        putNamed(name, 0);
    }

    /** Adds a named feature with a value. */
    public void add(String name, String a) {
        putNamed(name, a.hashCode() * FIRST);
    }

    /** Adds a named feature with a number as value. */
    public void add(String name, int a) {
        putNamed(name, a * FIRST);
    }

    /** Adds a named feature with two values together. */
    public void add(String name, String a, String b) {
        putNamed(name, a.hashCode() * FIRST + b.hashCode() * SECOND);
    }

    /** Adds a named feature with a value and a number together. */
    public void add(String name, String a, int b) {
        putNamed(name, a.hashCode() * FIRST + b * SECOND);
    }

    /** Adds a named feature with two numbers together. */
    public void add(String name, int a, int b) {
        putNamed(name, a * FIRST + b * SECOND);
    }

    /** Adds a named feature with three values together. */
    public void add(String name, String a, String b, String c) {
        putNamed(name, a.hashCode() * FIRST + b.hashCode() * SECOND + c.hashCode() * THIRD);
    }

    /** Adds a feature that is there or not, by the hash of its name. */
    public void addNamed(int name) {
        putNamed(name, 0);
    }

    /** Adds a named feature with a number as value, by the hash of its name. */
    public void addNamed(int name, int a) {
        putNamed(name, a * FIRST);
    }

    private void putNamed(String name, long combination) {
        putNamed(name.hashCode(), combination);
    }

    private void putNamed(int name, long combination) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = new long[2 * size];
            places = new int[2 * size];
        }
        put(name, combination);
    }

    private void put(int template, long combination) {
        long hash = combination + template * TEMPLATE;
        hash = (hash ^ (hash >>> 32)) * FINISH;
        keys[size++] = (int) (hash >>> 32);
    }

    /** So many zeros to add to. */
    int[] sums(int count) {
        if (sums.length < count) {
            sums = new int[count];
        } else {
            Arrays.fill(sums, 0, count, 0);
        }
        return sums;
    }

    /** The same features, in no more room than they need: to be kept, not added to by number. */
    public FeatureVector copy() {
        FeatureVector copy = new FeatureVector();
        copy.keys = Arrays.copyOf(keys, size);
        copy.slots = new long[size];
        copy.places = new int[size];
        copy.size = size;
        return copy;
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
