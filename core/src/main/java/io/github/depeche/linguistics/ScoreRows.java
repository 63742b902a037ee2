package io.github.depeche.linguistics;

/** Scores of labels, row after row in one array of short numbers: what a form says at one place after another lies together, in little memory. */
final class ScoreRows {

    /**
     * Each of the two readings for names keeps the rows of 2 to this power of forms, some 3 MB: as many as about a hundred articles of news
     * have. They are counted in the heap of 96 MB that reads a thousand articles.
     */
    static final int CACHE_BITS = 13;

    private ScoreRows() {}

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if a score is beyond the range of short numbers; those of the shipped models stay below half of it
     */
    static void write(int[] scores, int row, short[] rows) {
        int begin = row * scores.length;
        for (int label = 0; label < scores.length; label++) {
            short score = (short) scores[label];
            if (score != scores[label]) {
                throw new IllegalArgumentException("Score of label " + label + " is beyond 16 bits: " + scores[label]);
            }
            rows[begin + label] = score;
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
