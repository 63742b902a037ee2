package io.github.depeche.layout;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text that was broken at a fixed width, as terminals, mails and old archives do: a line goes on in the next one if the
 * next one's first word had no room left in it. A line with room left ends its paragraph, as do a blank line and an indented one.
 */
final class WrappedLines {

    /** Nobody breaks lines further right; a longer line means that the text is not wrapped. */
    private static final int WIDEST = 100;
    /** A column narrower than this breaks every few words: titles, lists and tables do the same. */
    private static final int NARROWEST = 40;
    /** So many lines without room for the next word make a wrapped text … */
    private static final int FEWEST = 3;
    /** … if they are such a share of the lines that are followed by another. */
    private static final double SHARE = 0.6;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private WrappedLines(String text, List<Line> lines, int width) {
        this.text = text;
        this.lines = lines;
        this.width = width;
    }

    /** The same lines, or those of a wrapped text joined into paragraphs. */
    static List<Line> join(String text, List<Line> lines) {
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return lines;
        }
        WrappedLines wrapped = new WrappedLines(text, lines, width);
        return wrapped.isWrapped() ? wrapped.joined() : lines;
    }

    private boolean isWrapped() {
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).isApart()) {
                followed++;
                full += goesOn(i) ? 1 : 0;
            }
        }
        return full >= FEWEST && full >= SHARE * followed;
    }

    private boolean goesOn(int index) {
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        return !next.isApart()
                && indent(next) <= indent(line)
                && line.length() + 1 + firstWordLength(next) > width - Math.max(0, indent(line) - indent(next));
    }

    /** The blanks that the line is moved in by. */
    private int indent(Line line) {
        int begin = line.span().begin();
        int at = begin;
        while (at > 0 && isColumn(text.charAt(at - 1))) {
            at--;
        }
        return begin - at;
    }

    private static boolean isColumn(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** Up to the first space that a line may be broken at: « 1 400 » with its no-break space is one word. */
    private static int firstWordLength(Line line) {
        int end = line.text().indexOf(' ');
        return end < 0 ? line.length() : end;
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !goesOn(i)) {
                joined.add(join(first, i));
                first = i + 1;
            }
        }
        return joined;
    }

    private Line join(int first, int last) {
        Line line = lines.get(first);
        return first == last
                ? line
                : Line.of(
                        text,
                        new Span(line.span().begin(), lines.get(last).span().end()),
                        line.isApart());
    }
}
