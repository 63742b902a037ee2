package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.LinearModel;
import io.github.depeche.linguistics.grammar.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The weights of a trained classifier at full precision, features in unsigned order of their keys. */
final class Weights {

    private static final int HIGHEST_CODE = 127;
    private static final float SMALLEST = 1e-4f;

    private final int[] keys;
    private final int[] lengths;
    private final short[] classes;
    private final float[] values;

    private Weights(int[] keys, int[] lengths, short[] classes, float[] values) {
        this.keys = keys;
        this.lengths = lengths;
        this.classes = classes;
        this.values = values;
    }

    /** Collects weights, feature by feature, in unsigned order of keys. */
    static final class Builder {
        private final int[] keys;
        private final int[] lengths;
        private final short[] classes;
        private final float[] values;
        private int features;
        private int count;

        Builder(int features, int weights) {
            keys = new int[features];
            lengths = new int[features];
            classes = new short[weights];
            values = new float[weights];
        }

        /** Begins a feature; one that got no weight is forgotten. */
        void feature(int key) {
            if (features > 0 && lengths[features - 1] == 0) {
                features--;
            }
            lengths[features] = 0;
            keys[features++] = key;
        }

        void weight(int target, float value) {
            if (Math.abs(value) >= SMALLEST) {
                classes[count] = (short) target;
                values[count++] = value;
                lengths[features - 1]++;
            }
        }

        Weights build() {
            if (features > 0 && lengths[features - 1] == 0) {
                features--;
            }
            return new Weights(
                    Arrays.copyOf(keys, features),
                    Arrays.copyOf(lengths, features),
                    Arrays.copyOf(classes, count),
                    Arrays.copyOf(values, count));
        }
    }

    /** The mean of several trainings of one classifier: better than any of them. */
    static Weights mean(List<Weights> trainings, int classCount) {
        int features =
                trainings.stream().mapToInt(weights -> weights.keys.length).sum();
        int entries =
                trainings.stream().mapToInt(weights -> weights.values.length).sum();
        Builder builder = new Builder(features, entries);
        int[] next = new int[trainings.size()];
        int[] place = new int[trainings.size()];
        float[] sum = new float[classCount];
        while (true) {
            long lowest = Long.MAX_VALUE;
            for (int i = 0; i < next.length; i++) {
                int[] keys = trainings.get(i).keys;
                if (next[i] < keys.length) {
                    lowest = Math.min(lowest, Integer.toUnsignedLong(keys[next[i]]));
                }
            }
            if (lowest == Long.MAX_VALUE) {
                return builder.build();
            }
            Arrays.fill(sum, 0);
            for (int i = 0; i < next.length; i++) {
                Weights weights = trainings.get(i);
                if (next[i] < weights.keys.length && weights.keys[next[i]] == (int) lowest) {
                    for (int length = weights.lengths[next[i]++]; length > 0; length--) {
                        sum[weights.classes[place[i]]] += weights.values[place[i]++];
                    }
                }
            }
            builder.feature((int) lowest);
            for (int target = 0; target < classCount; target++) {
                builder.weight(target, sum[target] / next.length);
            }
        }
    }

    /**
     * The same in 8 bits: sign and square root. Weights that are small beside the largest one go.
     *
     * @param prune the largest code that goes, 0 for none but those that round to nothing
     */
    Quantized quantize(List<String> classNames, int prune) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        int[] keptKeys = new int[keys.length];
        int[] keptLengths = new int[keys.length];
        short[] entries = new short[values.length];
        int features = 0;
        int count = 0;
        int place = 0;
        for (int i = 0; i < keys.length; i++) {
            int before = count;
            for (int length = lengths[i]; length > 0; length--) {
                double root = Math.sqrt(Math.abs(values[place]) / largest);
                int code = (int) Math.round(root * HIGHEST_CODE);
                if (code > prune) {
                    int signed = values[place] < 0 ? -code : code;
                    entries[count++] = (short) (classes[place] << 8 | (signed & 0xFF));
                }
                place++;
            }
            if (count > before) {
                keptKeys[features] = keys[i];
                keptLengths[features++] = count - before;
            }
        }
        return new Quantized(
                classNames,
                largest / (HIGHEST_CODE * HIGHEST_CODE),
                Arrays.copyOf(keptKeys, features),
                Arrays.copyOf(keptLengths, features),
                Arrays.copyOf(entries, count));
    }

    /** Weights as a model keeps them. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Quantized(List<String> classNames, float scale, int[] keys, int[] lengths, short[] entries) {

        LinearModel model() {
            return LinearModel.of(classNames, scale, keys, lengths, entries);
        }

        /** The whole model file, see {@link LinearModel}. */
        byte[] file() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                ModelBytes.writeStrings(out, classNames);
                out.writeFloat(scale);
                out.writeInt(keys.length);
                out.writeInt(entries.length);
                int previous = 0;
                for (int i = 0; i < keys.length; i++) {
                    ModelBytes.writeVariable(out, keys[i] - previous);
                    out.writeByte(lengths[i]);
                    previous = keys[i];
                }
                for (short entry : entries) {
                    out.writeByte(entry >> 8);
                }
                for (short entry : entries) {
                    out.writeByte(entry);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ModelFile.wrap(bytes.toByteArray());
        }
    }
}
