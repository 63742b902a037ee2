package io.github.depeche.linguistics;

import io.github.depeche.lexicon.NameTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The weights of a perceptron of Apache OpenNLP, as its file has them, by the hash of each feature. OpenNLP's own reader makes a string and
 * four objects of each of forty thousand features, which took a tenth of a second of every start.
 */
final class PerceptronWeights {

    /** What {@link #find} gives for a feature without weights. */
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final String KIND = "Perceptron";

    private final String[] outcomes;
    /** For each slot of the open-addressed table the hash of a feature; 0 is free. */
    private final long[] hashes;

    /** For each slot the outcomes that the feature has weights for, and where these begin. */
    private final int[][] outcomesOf;

    private final int[] begins;
    private final int shift;
    private final double[] weights;

    private PerceptronWeights(byte[] model) {
        ByteBuffer in = ByteBuffer.wrap(model);
        if (!readString(in).equals(KIND)) {
            throw new IllegalStateException("the model of the first reading for names is no " + KIND);
        }
        outcomes = new String[in.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = readString(in);
        }
        int[][] patterns = new int[in.getInt()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = readNumbers(in);
        }
        int features = in.getInt();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * features);
        shift = Long.SIZE - bits;
        hashes = new long[1 << bits];
        begins = new int[hashes.length];
        outcomesOf = new int[hashes.length][];
        int begin = 0;
        for (int[] pattern : patterns) {
            // 246, 0, 1: the next 246 features have weights for the outcomes 0 and 1
            int[] of = Arrays.copyOfRange(pattern, 1, pattern.length);
            for (int i = 0; i < pattern[0]; i++) {
                int length = in.getShort() & 0xFFFF;
                int end = in.position() + length;
                int slot = free(hash(model, in.position(), end));
                in.position(end);
                outcomesOf[slot] = of;
                begins[slot] = begin;
                begin += of.length;
            }
        }
        weights = new double[begin];
        in.asDoubleBuffer().get(weights);
    }

    /** Reads the binary format of OpenNLP's perceptron models. */
    static PerceptronWeights read(byte[] model) {
        return new PerceptronWeights(model);
    }

    private static String readString(ByteBuffer in) {
        byte[] characters = new byte[in.getShort() & 0xFFFF];
        in.get(characters);
        return new String(characters, StandardCharsets.UTF_8);
    }

    /** Numbers with spaces between. */
    private static int[] readNumbers(ByteBuffer in) {
        byte[] digits = new byte[in.getShort() & 0xFFFF];
        in.get(digits);
        int[] numbers = new int[digits.length / 2 + 1];
        int count = 0;
        for (byte digit : digits) {
            if (digit == ' ') {
                count++;
            } else {
                numbers[count] = 10 * numbers[count] + digit - '0';
            }
        }
        return Arrays.copyOf(numbers, count + 1);
    }

    /** The hash of a string in the form of {@link java.io.DataInput#readUTF}, without its length. */
    private static long hash(byte[] text, int begin, int end) {
        long hash = NameTable.EMPTY;
        for (int at = begin; at < end; at++) {
            int c = text[at];
            if (c < 0) {
                c = (c & 0x20) == 0
                        ? ((c & 0x1F) << 6) | (text[++at] & 0x3F)
                        : ((c & 0x0F) << 12) | ((text[++at] & 0x3F) << 6) | (text[++at] & 0x3F);
            }
            hash = NameTable.append(hash, (char) c);
        }
        return hash;
    }

    private int free(long hash) {
        int slot = (int) ((hash * SPREAD) >>> shift);
        while (hashes[slot] != 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        return slot;
    }

    /** The slot of a feature, or {@link #NONE}. */
    int find(long hash) {
        int slot = (int) ((hash * SPREAD) >>> shift);
        while (hashes[slot] != hash) {
            if (hashes[slot] == 0) {
                return NONE;
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** The slot of the feature that these strings make together, or {@link #NONE}. */
    int find(String... parts) {
        long hash = NameTable.EMPTY;
        for (String part : parts) {
            hash = NameTable.append(hash, part);
        }
        return find(hash);
    }

    /** Adds the weights of a slot. */
    void add(int slot, double[] scores) {
        if (slot != NONE) {
            int[] of = outcomesOf[slot];
            int begin = begins[slot];
            for (int k = 0; k < of.length; k++) {
                scores[of[k]] += weights[begin + k];
            }
        }
    }

    /** The names of the outcomes. */
    String[] outcomes() {
        return outcomes.clone();
    }
}
