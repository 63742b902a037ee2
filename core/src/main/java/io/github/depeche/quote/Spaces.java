package io.github.depeche.quote;

import io.github.depeche.Span;

/** White space as French typography has it, no-break spaces included. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The span; empty where the end would lie before the beginning. */
    static Span span(int begin, int end) {
        return new Span(begin, Math.max(begin, end));
    }

    /** The span without white space at its ends; empty where nothing else is there. */
    static Span trim(String text, int begin, int end) {
        return trim(text, begin, end, "", "");
    }

    /** The span without white space and these characters at its beginning and at its end; empty where nothing else is there. */
    static Span trim(String text, int begin, int end, String atBegin, String atEnd) {
        int from = begin;
        int to = Math.max(begin, end);
        while (from < to && (isSpace(text.charAt(from)) || atBegin.indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (isSpace(text.charAt(to - 1)) || atEnd.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return new Span(from, to);
    }
}
