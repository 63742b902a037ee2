package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.Configuration;
import io.github.depeche.linguistics.grammar.TransitionSystem;

/** Says which moves lose no gold arc that can still be reached (Goldberg and Nivre 2013, arc-hybrid). */
final class DynamicOracle {

    private static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final TransitionSystem transitions;
    private final int[] heads;
    private final int[] relations;

    /**
     * For a sentence.
     *
     * @param heads gold heads by word from 1; size + 1 for the root
     * @param relations gold relations by word from 1
     */
    DynamicOracle(TransitionSystem transitions, int[] heads, int[] relations) {
        this.transitions = transitions;
        this.heads = heads;
        this.relations = relations;
    }

    /** Marks the moves that cost least. */
    void mark(Configuration configuration, boolean[] cheapest) {
        int shift = transitions.allows(configuration, TransitionSystem.SHIFT) ? costOfShift(configuration) : IMPOSSIBLE;
        int lost = configuration.depth() > 0 ? lostDependents(configuration) : 0;
        int top = configuration.stack(0);
        int below = configuration.stack(1);
        int left = canAttachLeft(configuration) ? lost + lostHeadLeft(configuration) : IMPOSSIBLE;
        int right = configuration.depth() > 1 ? lost + (heads[top] >= configuration.front() ? 1 : 0) : IMPOSSIBLE;
        int least = Math.min(shift, Math.min(left, right));
        int count = transitions.relations().size();
        cheapest[TransitionSystem.SHIFT] = shift == least;
        for (int relation = 0; relation < count; relation++) {
            boolean anyLeft = heads[top] != configuration.front() || relations[top] == relation;
            boolean anyRight = heads[top] != below || relations[top] == relation;
            cheapest[transitions.left(relation)] = left == least && anyLeft;
            cheapest[transitions.right(relation)] = right == least && anyRight;
        }
    }

    private boolean canAttachLeft(Configuration configuration) {
        return configuration.depth() == 1
                || (configuration.depth() > 1 && transitions.allows(configuration, TransitionSystem.SHIFT));
    }

    /** The front leaves the buffer: it can no longer take its dependents below the top, nor its head there. */
    private int costOfShift(Configuration configuration) {
        int front = configuration.front();
        int cost = 0;
        for (int i = 0; i < configuration.depth(); i++) {
            int waiting = configuration.stack(i);
            if (heads[waiting] == front) {
                cost++;
            }
            if (i > 0 && heads[front] == waiting) {
                cost++;
            }
        }
        return cost;
    }

    /** The top leaves the stack: what still stands in the buffer can no longer hang on it. */
    private int lostDependents(Configuration configuration) {
        int top = configuration.stack(0);
        int lost = 0;
        for (int i = configuration.front(); i < heads.length; i++) {
            if (heads[i] == top) {
                lost++;
            }
        }
        return lost;
    }

    private int lostHeadLeft(Configuration configuration) {
        int top = configuration.stack(0);
        int below = configuration.stack(1);
        boolean headBelow = below != 0 && heads[top] == below;
        return headBelow || heads[top] > configuration.front() ? 1 : 0;
    }
}
