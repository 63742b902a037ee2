package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void cutsAScoreOfMoreThanSixteenBits() {
        short[] rows = new short[2];
        ScoreRows.write(new int[] {40_000, -40_000}, 0, rows);
        int[] scores = new int[2];
        ScoreRows.add(rows, 0, scores);

        assertThat(scores).containsExactly(Short.MAX_VALUE, Short.MIN_VALUE);
    }
}
