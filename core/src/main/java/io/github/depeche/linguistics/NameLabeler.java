package io.github.depeche.linguistics;

/**
 * Labels the words of a document in two readings: OpenNLP's name finder reads each sentence; then a second model, which also sees the
 * lexicons and what the first reading made of the same words elsewhere in the document, decides (« Poutine » after « Vladimir Poutine »).
 */
final class NameLabeler {

    private final FirstReading first;
    private final SecondReading second;

    NameLabeler(FirstReading first, SecondReading second) {
        this.first = first;
        this.second = second;
    }

    /** The labels of all words. */
    int[] label(NameText text) {
        return second.label(text, first.label(text));
    }
}
