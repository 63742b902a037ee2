package io.github.depeche.linguistics;

import java.util.Arrays;
import java.util.BitSet;

/** A stretch between two sure ends with the weights of all ways to cut it at its open places. */
final class ScoredStretch {

    /** How many open places that are not too light a sentence may have inside; time is linear in the length of a stretch. */
    private static final int REACH = 16;

    /** Places lighter than this begin no sentence, whatever the sentences on both sides look like: most names. */
    private static final float LIGHTEST = -4;

    /** The token that the stretch begins with, the open places that are not too light, the token after it. */
    private final int[] nodes;

    /** For each node and each earlier one in reach the weight of a sentence between them, with that of its end. */
    private final float[][] weights;

    /**
     * A weighed stretch.
     *
     * @param stretch the token that it begins with, the open places, the token after it
     */
    ScoredStretch(int[] stretch, Scorer scorer) {
        int[] kept = new int[stretch.length];
        float[] places = new float[stretch.length];
        int last = 0;
        kept[0] = stretch[0];
        for (int i = 1; i < stretch.length; i++) {
            float place = i == stretch.length - 1 ? 0 : scorer.place(stretch[i]);
            if (place > LIGHTEST) {
                kept[++last] = stretch[i];
                places[last] = place;
            }
        }
        nodes = Arrays.copyOf(kept, last + 1);
        weights = new float[last + 1][];
        // nothing to choose from: nothing to weigh
        for (int j = 1; j <= last && last > 1; j++) {
            int first = firstInReach(j);
            weights[j] = new float[j - first];
            for (int i = first; i < j; i++) {
                weights[j][i - first] = places[j] + scorer.sentence(nodes[i], nodes[j], j == last);
            }
        }
    }

    /** Weighs places and sentences. */
    interface Scorer {

        /** The weight of a sentence that begins at a token. */
        float place(int token);

        /** The weight of a sentence from one token to before another. */
        float sentence(int first, int end, boolean sure);
    }

    /** The first node that a sentence may begin at which ends at another one. */
    private static int firstInReach(int node) {
        return Math.max(0, node - REACH);
    }

    /**
     * Marks the tokens that begin a sentence in the best way to cut.
     *
     * @param doubt what an open place has to bring beyond even odds
     */
    void cut(float doubt, BitSet begins) {
        int last = nodes.length - 1;
        begins.set(nodes[0]);
        if (last == 1) {
            return;
        }
        float[] best = new float[last + 1];
        int[] before = new int[last + 1];
        for (int j = 1; j <= last; j++) {
            best[j] = Float.NEGATIVE_INFINITY;
            int first = firstInReach(j);
            for (int i = first; i < j; i++) {
                float sum = best[i] + weights[j][i - first] - (j == last ? 0 : doubt);
                if (sum > best[j]) {
                    best[j] = sum;
                    before[j] = i;
                }
            }
        }
        for (int j = last; j > 0; j = before[j]) {
            begins.set(nodes[before[j]]);
        }
    }
}
