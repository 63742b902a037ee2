package io.github.depeche.event;

import java.util.BitSet;

/** Tells most words that a lexicon does not have from those that it has, without a look-up: one bit for all words of one hash. */
final class WordSieve {

    private static final int BITS = 15;

    private final BitSet places = new BitSet(1 << BITS);

    void add(String word) {
        places.set(place(word, BITS));
    }

    /** Whether the lexicon may have the word; if not, it has not. */
    boolean passes(String word) {
        return places.get(place(word, BITS));
    }

    /** The word as a number of so many bits, the same for every word of one hash. */
    static int place(String word, int bits) {
        return (word.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - bits);
    }
}
