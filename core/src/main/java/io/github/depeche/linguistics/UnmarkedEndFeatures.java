package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;

/** What tells an unmarked end: features of places where sentences may begin, and of the sentences between two places. */
final class UnmarkedEndFeatures {

    private final PlaceFeatures places;
    private final SentenceFeatures sentences;

    UnmarkedEndFeatures(BlockWords block, SentenceCutter cutter, WordClasses wordClasses, DocumentForms document) {
        WordLooks words = new WordLooks(block, cutter, wordClasses);
        places = new PlaceFeatures(words, document);
        sentences = new SentenceFeatures(words);
    }

    /** The features of a place where a sentence may begin; until the next place is asked for. */
    FeatureVector place(int i) {
        return places.of(i);
    }

    /**
     * The features of a sentence; until the next one is asked for.
     *
     * @param first its first token
     * @param end the token after its last one
     * @param sure whether its end is sure
     */
    FeatureVector sentence(int first, int end, boolean sure) {
        return sentences.of(first, end, sure);
    }

    static int mix(int a, int b) {
        return (a * 31 + b) * 0x9E3779B1;
    }
}
