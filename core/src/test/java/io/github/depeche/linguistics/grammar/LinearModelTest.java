package io.github.depeche.linguistics.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final int CLASSES = 12;
    private static final int FEATURES = 300;

    /** Those of a word that has some features which nobody has seen. */
    private final FeatureVector features = new FeatureVector();

    private final LinearModel model = model(new Random(7));

    @Test
    void scoresOneClassAsAmongAll() {
        float[] all = model.newScores();
        model.score(features, all);

        for (int target = 0; target < CLASSES; target++) {
            assertThat(model.score(features, target)).isEqualTo(all[target]);
        }
    }

    @Test
    void scoresSomeClassesAsAmongAllEachTogetherWithAnother() {
        float[] all = model.newScores();
        model.score(features, all);

        assertThat(model.score(features, 0, new int[] {5, 1})).containsExactly(all[0] + all[5], all[0] + all[1]);
    }

    /** Features with one weight and features with a weight for every class. */
    private LinearModel model(Random random) {
        TreeMap<Long, Integer> lengths = new TreeMap<>();
        for (int i = 0; i < FEATURES; i++) {
            features.add("lemma", "mot" + i);
            if (i % 5 != 0) {
                lengths.put(Integer.toUnsignedLong(features.key(i)), i % 2 == 0 ? CLASSES : 1);
            }
        }
        int[] keys = lengths.keySet().stream().mapToInt(Long::intValue).toArray();
        int[] counts = lengths.values().stream().mapToInt(Integer::intValue).toArray();
        short[] entries = new short[Arrays.stream(counts).sum()];
        int at = 0;
        for (int count : counts) {
            for (int i = 0; i < count; i++) {
                int target = count == 1 ? random.nextInt(CLASSES) : i;
                entries[at++] = (short) (target << 8 | random.nextInt(256));
            }
        }
        return LinearModel.of(classes(), 0.25f, keys, counts, entries);
    }

    private static List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            classes.add("class " + i);
        }
        return classes;
    }
}
