package io.github.depeche.layout;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Joins the lines of a text that was broken at a fixed width, as terminals, mails and old archives do: a line goes on in the next one if the
 * next one's first word had no room left in it. A line with room left ends its paragraph, as do a blank line and an indented one. Lines set
 * in a column, as copied from a PDF, have no such width: there a line goes on that is nearly as long as the longest, or that stops in the
 * middle of a sentence.
 */
final class WrappedLines {

    /** Nobody breaks lines further right; a longer line means that the text is not wrapped. */
    private static final int WIDEST = 100;
    /** A column narrower than this breaks every few words: titles, lists and tables do the same. */
    private static final int NARROWEST = 40;
    /** So many lines without room for the next word make a wrapped text … */
    private static final int FEWEST = 3;
    /** … if they are such a share of the lines that are followed by another. */
    private static final double SHARE = 0.5;
    /** Of the longest line of a column: a line that has so much is full. */
    private static final double FULL = 0.75;

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
        if (wrapped.isMostly(wrapped::hasNoRoom)) {
            return wrapped.joined(wrapped::hasNoRoom);
        }
        return wrapped.isMostly(wrapped::breaksSentence) ? wrapped.joined(wrapped::isOfColumn) : lines;
    }

    /** Whether enough of the lines that are followed by another go on in it. */
    private boolean isMostly(IntPredicate goesOn) {
        int followed = 0;
        int going = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).isApart()) {
                followed++;
                going += goesOn.test(i) ? 1 : 0;
            }
        }
        return going >= FEWEST && going >= SHARE * followed;
    }

    /** Whether the next line begins in small letters behind a line that no mark ends. */
    private boolean breaksSentence(int index) {
        String line = lines.get(index).text();
        Line next = lines.get(index + 1);
        char last = line.charAt(line.length() - 1);
        return !next.isApart()
                && (last == ',' || Character.isLetterOrDigit(last))
                && Character.isLowerCase(next.text().charAt(0));
    }

    private boolean isOfColumn(int index) {
        return breaksSentence(index)
                || (!lines.get(index + 1).isApart() && lines.get(index).length() >= FULL * width);
    }

    private boolean hasNoRoom(int index) {
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

    private List<Line> joined(IntPredicate goesOn) {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || !goesOn.test(i)) {
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
