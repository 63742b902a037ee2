package io.github.depeche.linguistics;

/**
 * A stretch of characters that the word scanner keeps together, before contractions are undone.
 *
 * @param begin index of its first character in the article's text
 * @param end index after its last character
 * @param kind what the scanner took it for
 */
record RawToken(int begin, int end, Kind kind) {

    enum Kind {
        /** A word, compound or clitic. */
        WORD,
        /** A figure with all its groups: « 1 400 », « 3-0 ». */
        NUMBER,
        /** An abbreviation with its full stop that never ends a sentence: « M. ». */
        TITLE,
        /** Any other abbreviation, initial or dotted acronym with its full stop. */
        ABBREVIATION,
        /** A mark, or a run of the same mark. */
        PUNCTUATION,
        /** An address, a hashtag, an emoji, a sign. */
        SYMBOL
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int length() {
        return end - begin;
    }
}
