package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScoreRowsTest {

    @Test
    void givesBackWhatWasWritten() {
        short[] rows = new short[4];
        ScoreRows.write(new int[] {Short.MIN_VALUE, Short.MAX_VALUE}, 1, rows);
        int[] scores = {1, -1};
        ScoreRows.add(rows, 1, scores);

        assertThat(scores).containsExactly(Short.MIN_VALUE + 1, Short.MAX_VALUE - 1);
    }

    /** Weights of a training with another scale must not be cut unseen. */
    @Test
    void refusesAScoreOfMoreThanSixteenBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRows.write(new int[] {0, 40_000}, 0, new short[2]))
                .withMessageContaining("40000");
    }
}
