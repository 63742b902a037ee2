package io.github.depeche.linguistics.grammar;

import java.util.Arrays;

/** The scores of the parser's moves, one configuration after the other: what stays from one to the next is kept, not looked up again. */
final class MoveScores {

    private static final int NO_WORD = -1;

    private final LinearModel model;
    private final ParserFeatures features;
    private final int[] scores;

    private final int[] ofBuffer;
    private int front = NO_WORD;

    /** By depth of the stack: the word there, what it governed, and what was summed up for it. */
    private int[][] ofStack = new int[16][];

    private int[] words = new int[16];
    private int[] governed = new int[16];

    MoveScores(LinearModel model, ParserFeatures features) {
        this.model = model;
        this.features = features;
        scores = new int[model.stride()];
        ofBuffer = new int[model.stride()];
    }

    /** The scores in a configuration that follows the one before; the array is used again by the next call. */
    int[] of(Configuration c) {
        if (front != c.front) {
            front = c.front;
            Arrays.fill(ofBuffer, 0);
            model.add(features.ofBuffer(c), ofBuffer);
        }
        int[] stack = ofStack(c);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ofBuffer[i] + stack[i];
        }
        model.add(features.moving(c), scores);
        return scores;
    }

    private int[] ofStack(Configuration c) {
        int depth = c.depth();
        if (depth >= words.length) {
            ofStack = Arrays.copyOf(ofStack, 2 * depth);
            words = Arrays.copyOf(words, 2 * depth);
            governed = Arrays.copyOf(governed, 2 * depth);
        }
        int top = c.stack(0);
        int governedByTop = features.governed(c, top);
        if (ofStack[depth] == null) {
            ofStack[depth] = new int[scores.length];
        } else if (words[depth] == top && governed[depth] == governedByTop) {
            return ofStack[depth];
        } else {
            Arrays.fill(ofStack[depth], 0);
        }
        words[depth] = top;
        governed[depth] = governedByTop;
        model.add(features.ofStack(c), ofStack[depth]);
        return ofStack[depth];
    }
}
