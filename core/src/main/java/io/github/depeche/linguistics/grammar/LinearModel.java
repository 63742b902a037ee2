package io.github.depeche.linguistics.grammar;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier over hashed sparse features, read-only and safe for use by several threads. Weights are kept in 8 bits, companded (the
 * sign and the square root are stored), which costs no accuracy.
 *
 * <p>A slot of the table holds the key of a feature (32 bits), the place of its weights (24 bits) and their number (8 bits), so that looking a
 * feature up touches one place in memory.
 */
public final class LinearModel {

    private static final int PLACE_BITS = 24;

    private final List<String> classes;
    private final float scale;
    private final long[] table;
    private final int shift;
    private final short[] entries;
    private final float[] weights = new float[256];

    private LinearModel(List<String> classes, float scale, int features, short[] entries) {
        this.classes = classes;
        this.scale = scale;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(features + features / 2));
        this.table = new long[1 << bits];
        this.shift = 32 - bits;
        this.entries = entries;
        for (int code = -128; code < 128; code++) {
            weights[code & 0xFF] = code * Math.abs(code) * scale;
        }
    }

    /**
     * Reads the payload of a model file.
     *
     * <p>Class names, scale, number of features and of weights; then for each feature, in the order of keys, the distance from the key before
     * and the number of its weights; then the class of every weight; then every weight.
     */
    static LinearModel read(ByteBuffer in) {
        List<String> classes = ModelFile.readStrings(in);
        float scale = in.getFloat();
        int features = in.getInt();
        int count = in.getInt();
        LinearModel model = new LinearModel(classes, scale, features, new short[count]);
        int key = 0;
        int place = 0;
        for (int i = 0; i < features; i++) {
            key += ModelFile.readVariable(in);
            int length = in.get() & 0xFF;
            model.insert(key, place, length);
            place += length;
        }
        for (int i = 0; i < count; i++) {
            model.entries[i] = (short) (in.get() << 8);
        }
        for (int i = 0; i < count; i++) {
            model.entries[i] |= (short) (in.get() & 0xFF);
        }
        return model;
    }

    /**
     * A model fresh from training.
     *
     * @param classes names of the classes, at most 256
     * @param scale the weight that code 1 stands for
     * @param keys the features, in unsigned order
     * @param lengths how many weights each has
     * @param entries class (high byte) and weight code (low byte)
     */
    public static LinearModel of(List<String> classes, float scale, int[] keys, int[] lengths, short[] entries) {
        LinearModel model = new LinearModel(List.copyOf(classes), scale, keys.length, entries);
        int place = 0;
        for (int i = 0; i < keys.length; i++) {
            model.insert(keys[i], place, lengths[i]);
            place += lengths[i];
        }
        return model;
    }

    private void insert(int key, int place, int length) {
        int slot = key >>> shift;
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = (long) key << 32 | (long) place << (32 - PLACE_BITS) | length;
    }

    /** The names of the classes. */
    public List<String> classes() {
        return classes;
    }

    /** The weight that code 1 stands for. */
    public float scale() {
        return scale;
    }

    /** Adds up the weights of every class. */
    public void score(FeatureVector features, float[] scores) {
        Arrays.fill(scores, 0, classes.size(), 0f);
        int mask = table.length - 1;
        for (int i = 0; i < features.size; i++) {
            int key = features.keys[i];
            int at = key >>> shift;
            long slot = table[at];
            while (slot != 0 && (int) (slot >>> 32) != key) {
                at = (at + 1) & mask;
                slot = table[at];
            }
            int place = (int) slot >>> (32 - PLACE_BITS);
            int end = place + ((int) slot & 0xFF);
            for (int j = place; j < end; j++) {
                int entry = entries[j];
                scores[(entry >>> 8) & 0xFF] += weights[entry & 0xFF];
            }
        }
    }
}
