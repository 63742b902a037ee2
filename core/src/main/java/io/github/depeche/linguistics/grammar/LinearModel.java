package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A linear classifier over hashed sparse features, read-only and safe for use by several threads. Weights are kept in 8 bits, companded (the
 * sign and the square root are stored), which costs no accuracy.
 *
 * <p>A slot of the table holds the key of a feature (32 bits), the place of its weights (24 bits) and their number (8 bits), so that looking a
 * feature up touches one place in memory. Features with many weights, which are also the frequent ones, have a full row of weights, since
 * adding rows is what a processor does best.
 */
public final class LinearModel {

    private static final int PLACE_BITS = 24;

    /** The number of weights that says: a full row. */
    private static final int FULL = 0xFF;

    /** Where the first row begins: zeros, which fill up the last four rows to add. */
    private static final int NO_WEIGHTS = 0;

    private final List<String> classes;
    private final float scale;
    private final long[] table;
    private final int shift;
    private final short[] entries;
    /** The weights that codes stand for, in units of the scale. */
    private final int[] squares;

    private final int[] rows;
    private final int stride;

    /** One that knows nothing yet, of one class. */
    public static final LinearModel EMPTY = of(List.of("yes"), 0f, new int[0], new int[0], new short[0]);

    private LinearModel(LinearModelBuilder builder) {
        classes = builder.classes;
        scale = builder.scale;
        table = builder.table;
        shift = builder.shift;
        entries = builder.entries;
        squares = builder.squares;
        rows = builder.rows();
        stride = builder.stride;
    }

    /** The model file of a language pack. */
    public static LinearModel load(LanguagePack pack, String resource) {
        return read(ModelFile.read(pack, resource));
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
        LinearModelBuilder builder = new LinearModelBuilder(classes, scale, features, new short[in.getInt()]);
        builder.readAll(in, features);
        return new LinearModel(builder);
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
        LinearModelBuilder builder = new LinearModelBuilder(classes, scale, keys.length, entries);
        for (int i = 0; i < keys.length; i++) {
            builder.add(keys[i], lengths[i]);
        }
        return new LinearModel(builder);
    }

    /** A slot of the table. */
    static long slot(int key, int place, int length) {
        return (long) key << 32 | (long) place << (32 - PLACE_BITS) | length;
    }

    /** A slot of the table for a feature with a full row. */
    static long slotOfRow(int key, int row) {
        return slot(key, row, FULL);
    }

    /** The names of the classes. */
    public List<String> classes() {
        return classes;
    }

    /** The weight that code 1 stands for. */
    public float scale() {
        return scale;
    }

    /** An array for {@link #score}: somewhat longer than there are classes. */
    public float[] newScores() {
        return new float[stride];
    }

    /** Adds up the weights of every class. */
    public void score(FeatureVector features, float[] scores) {
        int[] sums = features.sums(stride);
        add(features, sums);
        for (int i = 0; i < stride; i++) {
            scores[i] = sums[i] * scale;
        }
    }

    /** The weight of one class; cheaper than all, as most of a row is left alone. */
    public float score(FeatureVector features, int target) {
        int full = lookUp(features);
        int[] places = features.places;
        int sum = sumOfRows(places, full, target, 0);
        for (int i = features.few; i < features.size; i++) {
            int place = places[i] >>> (32 - PLACE_BITS);
            int end = place + (places[i] & 0xFF);
            for (int j = place; j < end; j++) {
                int entry = entries[j];
                sum += ((entry >>> 8) & 0xFF) == target ? squares[entry & 0xFF] : 0;
            }
        }
        return sum * scale;
    }

    /** For each of some classes, its weight and that of another one together. */
    public float[] score(FeatureVector features, int other, int[] targets) {
        int full = lookUp(features);
        int[] sums = features.sums(stride);
        addFew(features.places, features.few, features.size, sums);
        float any = sumOfRows(features.places, full, other, sums[other]) * scale;
        float[] scores = new float[targets.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = any + sumOfRows(features.places, full, targets[i], sums[targets[i]]) * scale;
        }
        return scores;
    }

    private int sumOfRows(int[] places, int full, int target, int few) {
        int sum = few;
        for (int i = 0; i < full; i++) {
            sum += rows[places[i] + target];
        }
        return sum;
    }

    /** How long the sums of {@link #add} are: somewhat longer than there are classes. */
    int stride() {
        return stride;
    }

    /**
     * Adds the weights of every class to its sum, in units of the scale. Sums are whole numbers, so that their order does not matter: full rows
     * are added four at a time.
     */
    void add(FeatureVector features, int[] sums) {
        int full = lookUp(features);
        addRows(features.places, full, sums);
        addFew(features.places, features.few, features.size, sums);
    }

    /** Finds the places of the weights: of full rows, whose number is returned, at the front, of the others at the back. */
    private int lookUp(FeatureVector features) {
        int[] keys = features.keys;
        long[] slots = features.slots;
        int size = features.size;
        // all look-ups first: they do not wait for each other
        for (int i = 0; i < size; i++) {
            slots[i] = table[keys[i] >>> shift];
        }
        // each is touched, so that all wait for memory together
        int[] places = features.places;
        int full = 0;
        int few = size;
        int touched = 0;
        for (int i = 0; i < size; i++) {
            long slot = slots[i];
            if ((int) (slot >>> 32) != keys[i]) {
                slot = slot == 0 ? 0 : searchOn(keys[i]);
            }
            if (((int) slot & 0xFF) == FULL) {
                int row = ((int) slot >>> (32 - PLACE_BITS)) * stride;
                places[full++] = row;
                touched += rows[row];
            } else if (((int) slot & 0xFF) != 0) {
                places[--few] = (int) slot;
                touched += entries[(int) slot >>> (32 - PLACE_BITS)];
            }
        }
        features.touched = touched;
        features.few = few;
        return full;
    }

    private void addFew(int[] places, int from, int to, int[] sums) {
        for (int i = from; i < to; i++) {
            int place = places[i] >>> (32 - PLACE_BITS);
            int end = place + (places[i] & 0xFF);
            for (int j = place; j < end; j++) {
                int entry = entries[j];
                sums[(entry >>> 8) & 0xFF] += squares[entry & 0xFF];
            }
        }
    }

    private void addRows(int[] places, int count, int[] sums) {
        for (int i = 0; i < count; i += 4) {
            int a = places[i];
            int b = i + 1 < count ? places[i + 1] : NO_WEIGHTS;
            int c = i + 2 < count ? places[i + 2] : NO_WEIGHTS;
            int d = i + 3 < count ? places[i + 3] : NO_WEIGHTS;
            for (int k = 0; k < stride; k++) {
                sums[k] += rows[a + k] + rows[b + k] + rows[c + k] + rows[d + k];
            }
        }
    }

    private long searchOn(int key) {
        int at = key >>> shift;
        long slot;
        do {
            at = (at + 1) & (table.length - 1);
            slot = table[at];
        } while (slot != 0 && (int) (slot >>> 32) != key);
        return slot;
    }
}
