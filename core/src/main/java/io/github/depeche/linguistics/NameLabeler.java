package io.github.depeche.linguistics;

/**
 * Labels the words of a document in two readings: OpenNLP's name finder reads each sentence; then a second model, which also sees the
 * lexicons and what the first reading made of the same words elsewhere in the document, decides (« Poutine » after « Vladimir Poutine »).
 */
final class NameLabeler {

    private final FirstReading first;
    private final NameFeatures features;
    private final NameModel second;

    NameLabeler(FirstReading first, NameFeatures features, NameModel second) {
        this.first = first;
        this.features = features;
        this.second = second;
    }

    /** The labels of all words. */
    int[] label(NameText text) {
        return second.label(text, features.extract(text, first.label(text)));
    }
}
