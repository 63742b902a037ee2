package io.github.depeche.linguistics;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * A linear-chain model over the labels of names: weights of features and of label pairs, and the search for the best labels.
 *
 * <p>The file keeps each feature as its hash; weights are whole numbers. The table is open-addressed: a key's slot is its low bits.
 */
public final class NameModel {

    private static final int LABELS = NameLabels.COUNT;

    /** For each label, those that it may follow. */
    private static final int[][] BEFORE = new int[LABELS][];

    static {
        for (int label = 0; label < LABELS; label++) {
            int next = label;
            BEFORE[label] = IntStream.range(0, LABELS)
                    .filter(before -> NameLabels.follows(before, next))
                    .toArray();
        }
    }

    private final int[] keys;
    /** For each slot, where its weights begin in the two arrays below; the next slot's begin is their end. */
    private final int[] begins;

    private final byte[] labels;
    private final short[] weights;
    private final int[] transitions;

    private NameModel(int[] keys, int[] begins, byte[] labels, short[] weights, int[] transitions) {
        this.keys = keys;
        this.begins = begins;
        this.labels = labels;
        this.weights = weights;
        this.transitions = transitions;
    }

    /**
     * Puts learnt weights into a model.
     *
     * @param features the hashes; none twice
     * @param rows for each, the weight of each label; 0 for none
     * @param transitions for each label and the next, row by row, the weight
     */
    public static NameModel of(int[] features, short[][] rows, int[] transitions) {
        int[] ends = new int[features.length];
        byte[] labels = new byte[features.length * LABELS];
        short[] weights = new short[labels.length];
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            for (int label = 0; label < LABELS; label++) {
                if (rows[i][label] != 0) {
                    labels[at] = (byte) label;
                    weights[at++] = rows[i][label];
                }
            }
            ends[i] = at;
        }
        return place(features, ends, labels, weights, transitions.clone());
    }

    /**
     * Gives every feature its slot.
     *
     * @param ends for each feature, where its weights end and those of the next begin
     */
    private static NameModel place(int[] features, int[] ends, byte[] labels, short[] weights, int[] transitions) {
        int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        int[] keys = new int[capacity];
        int[] owner = new int[capacity];
        for (int i = 0; i < features.length; i++) {
            int slot = features[i] & (capacity - 1);
            while (owner[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            owner[slot] = i + 1;
            keys[slot] = features[i];
        }
        int weightCount = features.length == 0 ? 0 : ends[features.length - 1];
        int[] begins = new int[capacity + 1];
        byte[] placedLabels = new byte[weightCount];
        short[] placedWeights = new short[weightCount];
        int at = 0;
        for (int slot = 0; slot < capacity; slot++) {
            begins[slot] = at;
            int feature = owner[slot] - 1;
            if (feature >= 0) {
                for (int k = feature == 0 ? 0 : ends[feature - 1]; k < ends[feature]; k++) {
                    placedLabels[at] = labels[k];
                    placedWeights[at++] = weights[k];
                }
            }
        }
        begins[capacity] = at;
        return new NameModel(keys, begins, placedLabels, placedWeights, transitions);
    }

    /** Reads what {@link #write} wrote. */
    static NameModel read(ByteBuffer in) {
        int count = in.getInt();
        int[] features = new int[count];
        int[] ends = new int[count];
        byte[] labels = new byte[in.remaining() / Short.BYTES];
        short[] weights = new short[labels.length];
        int at = 0;
        for (int i = 0; i < count; i++) {
            features[i] = in.getInt();
            for (int left = in.get(); left > 0; left--) {
                labels[at] = in.get();
                weights[at++] = in.getShort();
            }
            ends[i] = at;
        }
        int[] transitions = new int[LABELS * LABELS];
        in.asIntBuffer().get(transitions);
        return place(features, ends, labels, weights, transitions);
    }

    /** Writes the model: its features in the order of their slots. */
    public void write(DataOutputStream out) throws IOException {
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            count += begins[slot + 1] > begins[slot] ? 1 : 0;
        }
        out.writeInt(count);
        for (int slot = 0; slot < keys.length; slot++) {
            int size = begins[slot + 1] - begins[slot];
            if (size > 0) {
                out.writeInt(keys[slot]);
                out.writeByte(size);
                for (int k = begins[slot]; k < begins[slot + 1]; k++) {
                    out.writeByte(labels[k]);
                    out.writeShort(weights[k]);
                }
            }
        }
        for (int transition : transitions) {
            out.writeInt(transition);
        }
    }

    /** Labels all words of a document, sentence by sentence. */
    public int[] label(NameText text, int[][] features) {
        int[] best = new int[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            int[][] scores = new int[end - begin][LABELS];
            for (int i = begin; i < end; i++) {
                score(features[i], scores[i - begin]);
            }
            System.arraycopy(search(scores), 0, best, begin, end - begin);
        }
        return best;
    }

    private void score(int[] features, int[] scores) {
        int mask = keys.length - 1;
        for (int feature : features) {
            int slot = feature & mask;
            while (begins[slot + 1] > begins[slot] && keys[slot] != feature) {
                slot = (slot + 1) & mask;
            }
            for (int k = begins[slot]; k < begins[slot + 1]; k++) {
                scores[labels[k]] += weights[k];
            }
        }
    }

    /** Viterbi's search over the label sequences that make whole names. */
    private int[] search(int[][] scores) {
        int length = scores.length;
        int[][] from = new int[length][LABELS];
        long[] best = new long[LABELS];
        for (int label = 0; label < LABELS; label++) {
            best[label] = NameLabels.mayBegin(label) ? scores[0][label] : Long.MIN_VALUE / 2;
        }
        for (int i = 1; i < length; i++) {
            long[] next = new long[LABELS];
            for (int label = 0; label < LABELS; label++) {
                next[label] = Long.MIN_VALUE / 2;
                for (int before : BEFORE[label]) {
                    long score = best[before] + transitions[before * LABELS + label];
                    if (score > next[label]) {
                        next[label] = score;
                        from[i][label] = before;
                    }
                }
                next[label] += scores[i][label];
            }
            best = next;
        }
        int last = 0;
        for (int label = 0; label < LABELS; label++) {
            if (NameLabels.mayEnd(label) && (best[label] > best[last] || !NameLabels.mayEnd(last))) {
                last = label;
            }
        }
        int[] path = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }
}
