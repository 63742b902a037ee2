package io.github.depeche.linguistics;

import java.util.Arrays;

/** The features of one word: hashes of a template's number and a value. Used again for the next word. */
final class NameFeatureList {

    private int[] buffer = new int[128];
    private int count;

    void clear() {
        count = 0;
    }

    int size() {
        return count;
    }

    int get(int i) {
        return buffer[i];
    }

    int[] toArray() {
        return Arrays.copyOf(buffer, count);
    }

    void add(int template, int value) {
        if (count == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * count);
        }
        buffer[count++] = mix(template * 0x9E3779B9, value);
    }

    /** One feature for each bit that is set. */
    void addEachBit(int template, int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            add(template, Integer.numberOfTrailingZeros(rest));
        }
    }

    /** Mixes two numbers so that few pairs give the same one (the finisher of MurmurHash3). */
    static int mix(int one, int other) {
        int h = one * 0xCC9E2D51 + Integer.rotateLeft(other, 15) * 0x1B873593 + 0xE6546B64;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
