package io.github.depeche;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: UTF-16 code units of {@link Article#text()} (indices of a Java {@code String}), end exclusive.
 *
 * <p>Spans are ordered by where they begin, then by where they end.
 *
 * @param begin index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("begin and end must satisfy 0 <= begin <= end: " + begin + ", " + end);
        }
    }

    /** The number of UTF-16 code units covered. */
    public int length() {
        return end - begin;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return begin == end;
    }

    /**
     * The surface form: what stands here in the text.
     *
     * @param text the text that this span indexes, as a rule {@link Article#text()}
     * @return the covered characters
     * @throws IndexOutOfBoundsException if the text is shorter than this span's end
     */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Whether every character of the other span lies in this one; an empty span lies where it stands. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the character at this index lies in the span. */
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    // written out here and in the other records that every article compares: a record's own are made of method handles
    // at first use, which takes milliseconds

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && begin == span.begin && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * begin + end;
    }
}
