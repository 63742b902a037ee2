package io.github.depeche.lexicon;

/**
 * What is known of many thousand names: a number for each, by the hash of its characters. No strings and objects are made of names, which
 * would take a tenth of a second of every start; that two of them share their 64 bits of hash does not happen.
 */
public final class NameTable {

    /** The hash of no characters. */
    public static final long EMPTY = 0xCBF29CE484222325L;

    private static final long FACTOR = 0x100000001B3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** For each slot of the open-addressed table the hash of a name; 0 is free. */
    private final long[] hashes;

    private final int[] values;
    private final int shift;

    /** @param names how many names it must have room for */
    public NameTable(int names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * names);
        hashes = new long[1 << bits];
        values = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** The hash of a text with this hash and one character more. */
    public static long append(long hash, char c) {
        return (hash ^ c) * FACTOR;
    }

    /** The hash of a text with this hash and another one behind it. */
    public static long append(long hash, CharSequence text) {
        long longer = hash;
        for (int i = 0; i < text.length(); i++) {
            longer = append(longer, text.charAt(i));
        }
        return longer;
    }

    /** The hash of a text. */
    public static long hash(CharSequence text) {
        return append(EMPTY, text);
    }

    /** The hash of the first characters. */
    public static long hash(char[] text, int length) {
        long hash = EMPTY;
        for (int i = 0; i < length; i++) {
            hash = append(hash, text[i]);
        }
        return hash;
    }

    private int slot(long hash) {
        int slot = (int) ((hash * SPREAD) >>> shift);
        while (hashes[slot] != hash && hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** What is known of the name with this hash; 0 if nothing is. */
    public int get(long hash) {
        return values[slot(hash)];
    }

    /** Adds bits to what is known of a name. */
    public void add(long hash, int bits) {
        int slot = slot(hash);
        hashes[slot] = hash;
        values[slot] |= bits;
    }

    /**
     * Tells of a name what is known.
     *
     * @return what was known before; 0 if nothing was
     */
    public int put(long hash, int value) {
        int slot = slot(hash);
        int before = values[slot];
        hashes[slot] = hash;
        values[slot] = value;
        return before;
    }

    /** Tells of a name what is known, unless something is already. */
    public void putIfAbsent(long hash, int value) {
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            values[slot] = value;
        }
    }
}
