package io.github.depeche.linguistics;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A linear-chain model over the labels of names: weights of features and of label pairs, and the search for the best labels.
 *
 * <p>The file keeps each feature as its hash; weights are whole numbers. The table is open-addressed: a key's slot is its low bits.
 */
public final class NameModel {

    private static final int LABELS = NameLabels.COUNT;
    private static final int COUNT_BITS = 8;

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

    /** For each label, those that it may follow: for inside and last two of its class, for others all of {@link #CLOSED}. */
    private static final int[][] PREDECESSORS = new int[LABELS][];

    /** The labels that leave no name open: outside, last and unit. Whatever a sentence may begin with may follow each of them. */
    private static final int[] CLOSED =
            IntStream.range(0, LABELS).filter(NameLabels::mayEnd).toArray();

    static {
        for (int label = 0; label < LABELS; label++) {
            int next = label;
            PREDECESSORS[label] = IntStream.range(0, LABELS)
                    .filter(before -> NameLabels.follows(before, next))
                    .toArray();
        }
    }

    /** How many bytes a weight takes in the file: its label, and two for the weight. */
    private static final int WEIGHT = Byte.BYTES + Short.BYTES;

    /**
     * The file: the number of features; for each its hash, the number of its weights, and these; then for each label and the next, row by row,
     * the weight.
     */
    private final byte[] file;

    /** For each slot: a feature (32 bits), where its weights begin in the file (24 bits), how many it has (8 bits); 0 is free. */
    private final long[] slots;

    private final int[] transitions = new int[LABELS * LABELS];

    /** For each closed label, by how much at most its step to a next label outweighs the step from outside to the same one. */
    private final int[] advantage = new int[LABELS];

    private NameModel(byte[] file) {
        this.file = file;
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = in.getInt();
        slots = new long[tableSize(count)];
        int at = in.position();
        for (int i = 0; i < count; i++) {
            at = place(at);
        }
        in.position(at).asIntBuffer().get(transitions);
        for (int label : CLOSED) {
            advantage[label] = IntStream.range(0, LABELS)
                    .filter(NameLabels::mayBegin)
                    .map(next -> transitions[label * LABELS + next] - transitions[NameLabels.OUTSIDE * LABELS + next])
                    .max()
                    .orElse(0);
        }
    }

    /** A third to two thirds of them are taken: most features are found at once, in a table that the nearer memory holds. */
    private static int tableSize(int features) {
        return Integer.highestOneBit(Math.max(16, features + features / 2)) * 2;
    }

    /** Gives the feature that stands here in the file its slot; the answer is where the next one stands. */
    private int place(int at) {
        int feature =
                (file[at] << 24) | ((file[at + 1] & 0xFF) << 16) | ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
        int begin = at + Integer.BYTES + 1;
        int weights = file[begin - 1];
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = ((long) feature << 32) | ((long) begin << COUNT_BITS) | weights;
        return begin + weights * WEIGHT;
    }

    /** Takes what {@link #toBytes} gave. */
    static NameModel read(byte[] file) {
        return new NameModel(file);
    }

    /**
     * Puts learnt weights into a model.
     *
     * @param features the hashes; none twice
     * @param rows for each, the weight of each label; 0 for none
     * @param transitions for each label and the next, row by row, the weight
     */
    public static NameModel of(int[] features, short[][] rows, int[] transitions) {
        int[] weighty = IntStream.range(0, features.length)
                .filter(i -> weights(rows[i]) > 0)
                .toArray();
        int mask = tableSize(weighty.length) - 1;
        // in the order of their slots, which are then filled from the first to the last
        int[] order = Arrays.stream(weighty)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> features[i] & mask)
                        .thenComparingInt(i -> features[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int size = Arrays.stream(order)
                .map(i -> Integer.BYTES + 1 + weights(rows[i]) * WEIGHT)
                .sum();
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + size + transitions.length * Integer.BYTES);
        out.putInt(order.length);
        for (int i : order) {
            out.putInt(features[i]).put((byte) weights(rows[i]));
            for (int label = 0; label < LABELS; label++) {
                if (rows[i][label] != 0) {
                    out.put((byte) label).putShort(rows[i][label]);
                }
            }
        }
        out.asIntBuffer().put(transitions);
        return new NameModel(out.array());
    }

    /** How many weights of the row are not 0, which files leave out. */
    static int weights(short[] row) {
        int weights = 0;
        for (short weight : row) {
            weights += weight == 0 ? 0 : 1;
        }
        return weights;
    }

    private static int feature(long slot) {
        return (int) (slot >>> 32);
    }

    private static int begin(long slot) {
        return (int) slot >>> COUNT_BITS;
    }

    private static int end(long slot) {
        return begin(slot) + ((int) slot & ((1 << COUNT_BITS) - 1)) * WEIGHT;
    }

    /** The model's file. */
    public byte[] toBytes() {
        return file.clone();
    }

    /** For each label what the features give it. */
    int[] score(NameFeatureList features) {
        int[] scores = new int[LABELS];
        int mask = slots.length - 1;
        // all look-ups first: they do not wait for each other
        long[] found = new long[features.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = slots[features.get(i) & mask];
        }
        for (int i = 0; i < found.length; i++) {
            long slot = found[i];
            int feature = features.get(i);
            for (int at = feature; slot != 0 && feature(slot) != feature; ) {
                slot = slots[++at & mask];
            }
            for (int k = begin(slot); k < end(slot); k += WEIGHT) {
                scores[file[k]] += (file[k + 1] << 8) | (file[k + 2] & 0xFF);
            }
        }
        return scores;
    }

    /**
     * Viterbi's search over the label sequences that make whole names; of equal ones that with the lower labels, seen from the end.
     *
     * <p>A closed label whose score, with all that its step to any next label may have over the step from outside, is no higher than that of
     * outside is on no better path than outside is: it need not be tried before each of the next labels.
     */
    int[] search(int[][] scores) {
        int length = scores.length;
        int[] from = new int[length * LABELS];
        long[] best = new long[LABELS];
        long[] next = new long[LABELS];
        int[] rivals = new int[CLOSED.length];
        for (int label = 0; label < LABELS; label++) {
            best[label] = NameLabels.mayBegin(label) ? scores[0][label] : IMPOSSIBLE;
        }
        for (int i = 1; i < length; i++) {
            int rivalCount = 0;
            for (int label : CLOSED) {
                if (label == NameLabels.OUTSIDE || best[label] + advantage[label] > best[NameLabels.OUTSIDE]) {
                    rivals[rivalCount++] = label;
                }
            }
            for (int label = 0; label < LABELS; label++) {
                boolean inName = !NameLabels.mayBegin(label);
                int[] predecessors = inName ? PREDECESSORS[label] : rivals;
                int count = inName ? predecessors.length : rivalCount;
                long most = IMPOSSIBLE;
                for (int k = 0; k < count; k++) {
                    int before = predecessors[k];
                    long score = best[before] + transitions[before * LABELS + label];
                    if (score > most) {
                        most = score;
                        from[i * LABELS + label] = before;
                    }
                }
                next[label] = most + scores[i][label];
            }
            long[] swap = best;
            best = next;
            next = swap;
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
            last = from[i * LABELS + last];
        }
        return path;
    }
}
