package io.github.depeche.layout;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;

/** Plain text → its lines that are not blank. */
final class LineReader {

    private LineReader() {}

    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int begin = 0;
        while (begin < text.length()) {
            int end = lineEnd(text, begin);
            Span span = strip(text, begin, end);
            if (span.isEmpty()) {
                apart = true;
            } else {
                lines.add(Line.of(text, span, apart));
                apart = false;
            }
            begin = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span strip(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Folding.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Folding.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
