package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the sentences of a document that end without a mark inside a block: titles and items of lists that were run together (« Effets
 * indésirables Votre médecin vous dira … »). Among all ways to cut a stretch between two sure ends at its open places, the best one is taken:
 * a linear model weighs the places and the sentences between them (a semi-Markov model; Sarawagi and Cohen 2004).
 */
final class UnmarkedEnds {

    /** The model's name in the language pack. */
    static final String RESOURCE = "sentence-ends.bin";

    /** What a place has to bring beyond even odds in a document with as many unmarked ends as those that the model learnt from. */
    private static final double DOUBT = 0.9;

    private static final double USUAL_SHARE = 0.15;
    /** In running news a break that is none does more harm than a missed one. */
    private static final double DOUBT_OF_RARE = 1.0;

    /** Less of its sentences than this end without a mark in running news. */
    private static final double RUNNING_SHARE = 0.1;

    private static final int FEW = 2;

    private static final int LONGEST_TOPIC = 2;

    /** How many open places a sentence may have inside in training, where none is left out for being light. */
    private static final int MOST_PLACES = 48;

    private static final double LEAST_DOUBT = -0.5;
    private static final double MOST_DOUBT = 2.5;

    private final LinearModel model;
    private final float[] score;
    private final List<ScoredStretch> stretches = new ArrayList<>();
    private final List<BitSet> blocks = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int sureEnds;

    UnmarkedEnds(LinearModel model) {
        this.model = model;
        this.score = model.newScores();
    }

    /**
     * Adds a stretch without open places.
     *
     * @param begins where to mark the tokens that begin a sentence
     */
    void addClosed(int[] stretch, BitSet begins) {
        begins.set(stretch[0]);
        sureEnds++;
    }

    /**
     * Adds a stretch whose words are tagged.
     *
     * @param begins where to mark the tokens that begin a sentence
     */
    void addOpen(int[] stretch, UnmarkedEndFeatures features, BitSet begins) {
        addClosed(stretch, begins);
        blocks.add(begins);
        places.add(stretch);
        stretches.add(new ScoredStretch(stretch, new ScoredStretch.Scorer() {
            @Override
            public float place(int token) {
                return score(features.place(token));
            }

            @Override
            public float sentence(int first, int end, boolean sure) {
                return score(features.sentence(first, end, sure));
            }
        }));
    }

    private float score(FeatureVector features) {
        model.score(features, score);
        return score[0];
    }

    /** Marks the beginnings of sentences in all stretches. Where a first look finds few unmarked ends, a second one believes in fewer. */
    void decide() {
        int unmarked = 0;
        for (ScoredStretch stretch : stretches) {
            BitSet begins = new BitSet();
            stretch.cut((float) DOUBT, begins);
            unmarked += begins.cardinality() - 1;
        }
        double share = (unmarked + 0.02) / (unmarked + sureEnds + 1);
        double doubt = DOUBT - DOUBT_OF_RARE * Math.log(share / USUAL_SHARE);
        float bounded = (float) Math.max(LEAST_DOUBT, Math.min(MOST_DOUBT, doubt));
        for (int i = 0; i < stretches.size(); i++) {
            stretches.get(i).cut(bounded, blocks.get(i));
            if (unmarked <= FEW || share < RUNNING_SHARE) {
                joinTopics(places.get(i), blocks.get(i));
            }
        }
    }

    /** « … a dit le maire. SNCF Réseau travaille »: running news has no topics of a word or two inside its paragraphs. */
    private static void joinTopics(int[] stretch, BitSet begins) {
        for (int i = 1; stretch[0] > 0 && i < stretch.length - 1; i++) {
            if (stretch[i] - stretch[0] <= LONGEST_TOPIC) {
                begins.clear(stretch[i]);
            }
        }
    }

    /** The features of all places and sentences of a stretch, and which places are right; for the workshop, which learns from them. */
    static OpenStretch describe(int[] stretch, UnmarkedEndFeatures features, IntPredicate right) {
        int last = stretch.length - 1;
        int[][] places = new int[last + 1][0];
        int[][][] sentences = new int[last + 1][][];
        boolean[] begins = new boolean[last + 1];
        for (int j = 1; j <= last; j++) {
            begins[j] = j == last || right.test(stretch[j]);
            if (j < last) {
                places[j] = keys(features.place(stretch[j]));
            }
            sentences[j] = new int[j][];
            for (int i = Math.max(0, j - MOST_PLACES); i < j; i++) {
                sentences[j][i] = keys(features.sentence(stretch[i], stretch[j], j == last));
            }
        }
        return new OpenStretch(places, sentences, begins);
    }

    private static int[] keys(FeatureVector features) {
        int[] keys = new int[features.size()];
        Arrays.setAll(keys, features::key);
        return keys;
    }
}
