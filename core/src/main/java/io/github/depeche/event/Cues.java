package io.github.depeche.event;

import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Arrays;

/**
 * What speaks for an answer or against it, each cue once. Every article weighs thousands of them, so that they are kept as the hashes that
 * strings have, and a cue of several words is never put together.
 */
final class Cues {

    private static final int CAPACITY = 32;

    private int[] hashes = new int[CAPACITY];
    private int size;

    /** The hash of a string and another behind it. */
    private static int joined(int first, String second) {
        int hash = first;
        for (int i = 0; i < second.length(); i++) {
            hash *= 31;
        }
        return hash + second.hashCode();
    }

    void add(String cue) {
        put(cue.hashCode());
    }

    /** Adds a cue that is written in two parts. */
    void add(String cue, String rest) {
        put(joined(cue.hashCode(), rest));
    }

    /** Adds a cue that is written in three parts. */
    void add(String cue, String middle, String end) {
        put(joined(joined(cue.hashCode(), middle), end));
    }

    void addAll(Cues others) {
        for (int i = 0; i < others.size; i++) {
            put(others.hashes[i]);
        }
    }

    private void put(int hash) {
        if (has(hash)) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    boolean has(String cue) {
        return has(cue.hashCode());
    }

    private boolean has(int hash) {
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        size = 0;
    }

    /** Adds each as a feature, alone and together with each of two values. */
    void addTo(FeatureVector vector, String one, String other) {
        int first = one.hashCode();
        int second = other.hashCode();
        for (int i = 0; i < size; i++) {
            vector.addNamed(hashes[i]);
            vector.addNamed(hashes[i], first);
            vector.addNamed(hashes[i], second);
        }
    }

    /** Adds each as the value of a feature. */
    void addAsValues(FeatureVector vector, String name) {
        for (int i = 0; i < size; i++) {
            vector.addNamed(name.hashCode(), hashes[i]);
        }
    }

    /** Adds those that stand in a list too, each together with each of the others. */
    void addPairs(FeatureVector vector, String[] listed, Cues others) {
        for (String cue : listed) {
            if (has(cue)) {
                others.addAsValues(vector, cue);
            }
        }
    }
}
