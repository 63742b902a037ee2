package io.github.depeche.linguistics;

/** Scores of labels, row after row in one array of short numbers: what a form says at one place after another lies together, in little memory. */
final class ScoreRows {

    private ScoreRows() {}

    /** Writes a row; what is beyond the range of short numbers, as sums of weights never are, is cut. */
    static void write(int[] scores, int row, short[] rows) {
        int begin = row * scores.length;
        for (int label = 0; label < scores.length; label++) {
            rows[begin + label] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scores[label]));
        }
    }

    /** Adds a row to scores. */
    static void add(short[] rows, int row, int[] scores) {
        int begin = row * scores.length;
        for (int label = 0; label < scores.length; label++) {
            scores[label] += rows[begin + label];
        }
    }

    /** Adds scores to scores. */
    static void add(int[] more, int[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += more[label];
        }
    }
}
