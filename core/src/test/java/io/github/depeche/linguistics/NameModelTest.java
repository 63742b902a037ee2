package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameModelTest {

    private static final int LABELS = NameLabels.COUNT;

    /** The search tries no label that cannot win; small numbers make many paths equal, large ones few. */
    @ParameterizedTest
    @ValueSource(ints = {2, 10, 5_000})
    void findsWhatTheSearchOverAllLabelsFinds(int most) {
        Random random = new Random(most);
        for (int round = 0; round < 200; round++) {
            int[] transitions = random.ints(LABELS * LABELS, -most, most + 1).toArray();
            int[][] scores = new int[1 + random.nextInt(12)][];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.ints(LABELS, -most, most + 1).toArray();
                // most words are in no name
                scores[i][NameLabels.OUTSIDE] += random.nextInt(3) * most;
            }
            NameModel model = NameModel.of(new int[0], new short[0][], transitions);

            assertThat(model.search(scores)).isEqualTo(searchAll(scores, transitions));
        }
    }

    private static int[] searchAll(int[][] scores, int[] transitions) {
        int[][] from = new int[scores.length][LABELS];
        long[] best = new long[LABELS];
        for (int label = 0; label < LABELS; label++) {
            best[label] = NameLabels.mayBegin(label) ? scores[0][label] : Long.MIN_VALUE / 2;
        }
        for (int i = 1; i < scores.length; i++) {
            long[] next = new long[LABELS];
            for (int label = 0; label < LABELS; label++) {
                next[label] = Long.MIN_VALUE;
                for (int before = 0; before < LABELS; before++) {
                    long score = best[before] + transitions[before * LABELS + label] + scores[i][label];
                    if (NameLabels.follows(before, label) && score > next[label]) {
                        next[label] = score;
                        from[i][label] = before;
                    }
                }
            }
            best = next;
        }
        int last = NameLabels.OUTSIDE;
        for (int label = 0; label < LABELS; label++) {
            last = NameLabels.mayEnd(label) && best[label] > best[last] ? label : last;
        }
        int[] path = new int[scores.length];
        for (int i = scores.length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }
}
