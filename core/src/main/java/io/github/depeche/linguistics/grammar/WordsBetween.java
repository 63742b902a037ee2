package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.PartOfSpeech;

/** What stands between two words of a tagged sentence: how far they are apart, verbs, marks, conjunctions. */
final class WordsBetween {

    private static final int VERB = Tags.of(PartOfSpeech.VERB);
    private static final int PUNCT = Tags.of(PartOfSpeech.PUNCT);
    private static final int CCONJ = Tags.of(PartOfSpeech.CCONJ);
    private static final int SCONJ = Tags.of(PartOfSpeech.SCONJ);

    private final int[] verbsUpTo;
    private final int[] marksUpTo;
    private final int[] conjunctionsUpTo;

    /**
     * Counts the words of a sentence.
     *
     * @param tags the tag of each word from 1 on; what is no part of speech is no word
     */
    WordsBetween(int[] tags) {
        verbsUpTo = new int[tags.length];
        marksUpTo = new int[tags.length];
        conjunctionsUpTo = new int[tags.length];
        for (int i = 1; i < tags.length; i++) {
            verbsUpTo[i] = verbsUpTo[i - 1] + (tags[i] == VERB ? 1 : 0);
            marksUpTo[i] = marksUpTo[i - 1] + (tags[i] == PUNCT ? 1 : 0);
            conjunctionsUpTo[i] = conjunctionsUpTo[i - 1] + (tags[i] == CCONJ || tags[i] == SCONJ ? 1 : 0);
        }
    }

    /** Whether a verb, how many marks (up to two), whether a conjunction stand strictly between two places; as one number, not 0. */
    int of(int from, int to) {
        int verb = verbsUpTo[to - 1] > verbsUpTo[from] ? 1 : 0;
        int marks = Math.min(marksUpTo[to - 1] - marksUpTo[from], 2);
        int conjunction = conjunctionsUpTo[to - 1] > conjunctionsUpTo[from] ? 1 : 0;
        return 1 + verb * 10 + marks * 2 + conjunction;
    }

    /** How far a place is behind another one; from six on the numbers stand for more and more. */
    static int distance(int from, int to) {
        int distance = to - from;
        if (distance <= 5) {
            return distance;
        }
        return distance <= 8 ? 6 : distance <= 12 ? 7 : 8;
    }
}
