package io.github.depeche.linguistics;

import io.github.depeche.lexicon.NameTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The weights of a perceptron by the hash of each feature. The file keeps the hashes, not the features: to read forty thousand strings takes
 * a good part of every start.
 */
final class PerceptronWeights {

    /** What {@link #find} gives for a feature without weights. */
    static final int NONE = 0;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** How many bytes a weight takes in the file: its outcome, and two for the weight. */
    private static final int WEIGHT = Byte.BYTES + Short.BYTES;

    /**
     * The file: the number of outcomes and their names; the number of features and the hash of each, in the order of slots; then for each the
     * number of its weights, and these.
     */
    private final byte[] file;

    private final String[] outcomes;

    /** For each slot of the open-addressed table the hash of a feature, 0 if it is free, and where its weights begin in the file. */
    private final long[] hashes;

    private final int[] begins;
    private final int shift;

    private PerceptronWeights(byte[] file) {
        this.file = file;
        ByteBuffer in = ByteBuffer.wrap(file);
        outcomes = new String[in.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = readString(in);
        }
        long[] features = new long[in.getInt()];
        in.asLongBuffer().get(features);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * features.length);
        shift = Long.SIZE - bits;
        hashes = new long[1 << bits];
        begins = new int[1 << bits];
        int begin = in.position() + features.length * Long.BYTES;
        for (long feature : features) {
            int slot = (int) ((feature * SPREAD) >>> shift);
            while (hashes[slot] != 0) {
                slot = (slot + 1) & (begins.length - 1);
            }
            hashes[slot] = feature;
            begins[slot] = begin;
            begin += 1 + file[begin] * WEIGHT;
        }
    }

    /** Takes what {@link #toBytes} gave. */
    static PerceptronWeights read(byte[] file) {
        return new PerceptronWeights(file);
    }

    /**
     * Takes learnt weights.
     *
     * @param outcomes the names of the outcomes, fewer than 128
     * @param weights for each feature the weight of each outcome; 0 for none
     */
    static PerceptronWeights of(List<String> outcomes, Map<String, short[]> weights) {
        List<String> features = weights.keySet().stream()
                .sorted(Comparator.comparingLong(feature -> NameTable.hash(feature) * SPREAD ^ Long.MIN_VALUE))
                .toList();
        int size = 2 * Integer.BYTES;
        for (String outcome : outcomes) {
            size += Short.BYTES + outcome.getBytes(StandardCharsets.UTF_8).length;
        }
        for (short[] row : weights.values()) {
            size += Long.BYTES + 1 + NameModel.weights(row) * WEIGHT;
        }
        ByteBuffer out = ByteBuffer.allocate(size).putInt(outcomes.size());
        for (String outcome : outcomes) {
            byte[] name = outcome.getBytes(StandardCharsets.UTF_8);
            out.putShort((short) name.length).put(name);
        }
        out.putInt(features.size());
        features.forEach(feature -> out.putLong(NameTable.hash(feature)));
        for (String feature : features) {
            short[] row = weights.getOrDefault(feature, new short[0]);
            out.put((byte) NameModel.weights(row));
            for (int outcome = 0; outcome < row.length; outcome++) {
                if (row[outcome] != 0) {
                    out.put((byte) outcome).putShort(row[outcome]);
                }
            }
        }
        return new PerceptronWeights(out.array());
    }

    private static String readString(ByteBuffer in) {
        byte[] characters = new byte[in.getShort()];
        in.get(characters);
        return new String(characters, StandardCharsets.UTF_8);
    }

    /** Where the weights of a feature begin, or {@link #NONE}. */
    int find(long hash) {
        int slot = (int) ((hash * SPREAD) >>> shift);
        while (hashes[slot] != hash) {
            if (hashes[slot] == 0) {
                return NONE;
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        return begins[slot];
    }

    /** The same of the feature that these strings make together. */
    int find(String... parts) {
        return find(hash(parts));
    }

    /** The hash of the feature that these strings make together. */
    static long hash(String... parts) {
        long hash = NameTable.EMPTY;
        for (String part : parts) {
            hash = NameTable.append(hash, part);
        }
        return hash;
    }

    /** For each outcome the sum of the weights that begin at these places. */
    int[] sum(int... begins) {
        int[] scores = new int[outcomes.length];
        for (int begin : begins) {
            add(begin, scores);
        }
        return scores;
    }

    /** Adds the weights that begin here. */
    void add(int begin, int[] scores) {
        if (begin != NONE) {
            int end = begin + 1 + file[begin] * WEIGHT;
            for (int at = begin + 1; at < end; at += WEIGHT) {
                scores[file[at]] += (file[at + 1] << 8) | (file[at + 2] & 0xFF);
            }
        }
    }

    /** The names of the outcomes. */
    String[] outcomes() {
        return outcomes.clone();
    }

    /** The file. */
    byte[] toBytes() {
        return file.clone();
    }
}
