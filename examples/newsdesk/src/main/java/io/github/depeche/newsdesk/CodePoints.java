package io.github.depeche.newsdesk;

import io.github.depeche.Span;

/** Offsets in code points, as Python counts, of a text whose spans count UTF-16 code units. */
final class CodePoints {

    private final String text;
    private int units;
    private int points;

    CodePoints(String text) {
        this.text = text;
    }

    /** The code points before the span's begin. Spans asked for in reading order cost one pass over the text together. */
    int begin(Span span) {
        return at(span.begin());
    }

    /** The code points before the span's end. */
    int end(Span span) {
        return at(span.begin()) + text.codePointCount(span.begin(), span.end());
    }

    private int at(int offset) {
        if (offset < units) {
            units = 0;
            points = 0;
        }
        points += text.codePointCount(units, offset);
        units = offset;
        return points;
    }
}
