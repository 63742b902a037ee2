package io.github.depeche.layout;

import java.text.Normalizer;

/**
 * Text without the differences that layout words are compared without: case, accents, kinds of space, apostrophe and dash. One code unit
 * stays one code unit, so that an index into the folded text is an index into the text.
 */
final class Folding {

    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = foldLatin(c);
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
        if (c < LATIN.length) {
            return LATIN[c];
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
        char lower = Character.toLowerCase(c);
        String decomposed = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        return decomposed.charAt(0);
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
