package io.github.depeche.linguistics;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear-chain model over the labels of names: weights of features and of label pairs, and the search for the best labels.
 *
 * <p>The file keeps each feature as its hash; weights are whole numbers. The table is open-addressed: a key's slot is its low bits.
 */
public final class NameModel {

    private static final int LABELS = NameLabels.COUNT;
    private static final int COUNT_BITS = 8;

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

    /** For each slot: a feature (32 bits), where its weights begin (24 bits), how many it has (8 bits); 0 is free. */
    private final long[] slots;

    private final byte[] labels;
    private final short[] weights;
    private final int[] transitions;

    private NameModel(long[] slots, byte[] labels, short[] weights, int[] transitions) {
        this.slots = slots;
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
        long[] slots = new long[capacity];
        int begin = 0;
        for (int i = 0; i < features.length; i++) {
            if (ends[i] == begin) {
                continue;
            }
            int slot = features[i] & (capacity - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            slots[slot] = (long) features[i] << 32 | (long) begin << COUNT_BITS | (ends[i] - begin);
            begin = ends[i];
        }
        return new NameModel(slots, labels, weights, transitions);
    }

    private static int feature(long slot) {
        return (int) (slot >>> 32);
    }

    private static int begin(long slot) {
        return (int) slot >>> COUNT_BITS;
    }

    private static int end(long slot) {
        return begin(slot) + ((int) slot & (1 << COUNT_BITS) - 1);
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
        out.writeInt((int) Arrays.stream(slots).filter(slot -> slot != 0).count());
        for (long slot : slots) {
            if (slot != 0) {
                out.writeInt(feature(slot));
                out.writeByte(end(slot) - begin(slot));
                for (int k = begin(slot); k < end(slot); k++) {
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
        long[] found = new long[128];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            int[][] scores = new int[end - begin][LABELS];
            for (int i = begin; i < end; i++) {
                if (features[i].length > found.length) {
                    found = new long[2 * features[i].length];
                }
                score(features[i], found, scores[i - begin]);
            }
            System.arraycopy(search(scores), 0, best, begin, end - begin);
        }
        return best;
    }

    private void score(int[] features, long[] found, int[] scores) {
        int mask = slots.length - 1;
        // all look-ups first: they do not wait for each other
        for (int i = 0; i < features.length; i++) {
            found[i] = slots[features[i] & mask];
        }
        for (int i = 0; i < features.length; i++) {
            long slot = found[i];
            for (int at = features[i]; slot != 0 && feature(slot) != features[i]; ) {
                slot = slots[++at & mask];
            }
            for (int k = begin(slot); k < end(slot); k++) {
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
