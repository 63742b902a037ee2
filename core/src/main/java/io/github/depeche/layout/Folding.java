package io.github.depeche.layout;

import io.github.depeche.lexicon.Accents;

/**
 * Text without the differences that layout words are compared without: case, accents, kinds of space, apostrophe and dash. One code unit
 * stays one code unit, so that an index into the folded text is an index into the text.
 */
final class Folding {

    /** Letters of European languages are looked up; the others of Latin script are rare. */
    private static final char[] EUROPEAN = new char[0x180];

    private static final char LATIN_END = '\u0250';

    static {
        for (char c = 0; c < EUROPEAN.length; c++) {
            EUROPEAN[c] = foldLatin(c);
        }
    }

    private Folding() {}

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static char fold(char c) {
        if (c < EUROPEAN.length) {
            return EUROPEAN[c];
        }
        if (c < LATIN_END) {
            return foldLatin(c);
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> isBlank(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** White space, line breaks of all kinds, no-break and zero-width spaces, the byte order mark. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || c == '\u0085'
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || isCombining(c);
    }

    /** An accent written after its letter. */
    static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    static String withoutCombining(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isCombining((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static char foldLatin(char c) {
        if (isBlank(c)) {
            return ' ';
        }
        return Accents.without(Character.toLowerCase(c));
    }

    /** Where the word that begins here ends; the place itself if none begins. */
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first place from here on that is no space. */
    static int skipSpaces(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
