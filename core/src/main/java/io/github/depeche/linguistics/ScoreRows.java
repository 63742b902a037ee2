package io.github.depeche.linguistics;

/** Scores of labels, row after row in one array of short numbers: what a form says at one place after another lies together, in little memory. */
final class ScoreRows {

    /**
     * Each of the two readings for names keeps the rows of 2 to this power of forms, some 3 MB: as many as about a hundred articles of news
     * have. They are counted in the heap of 96 MB that reads a thousand articles.
     */
    static final int CACHE_BITS = 13;

    private ScoreRows() {}

    /** Writes a row. Scores beyond the range of short numbers are cut: those of words stay below half of it, and any text gives a result. */
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
