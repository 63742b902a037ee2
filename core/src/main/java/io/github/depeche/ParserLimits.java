package io.github.depeche;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds on what a parser takes. Beyond them it refuses with an {@link ArticleParseException} that gives the limit and the value. */
public final class ParserLimits {

    /** Default of {@link #maxLength()}: 10 million UTF-16 code units, some thousand times a long article. */
    public static final int DEFAULT_MAX_LENGTH = 10_000_000;

    /** Default of {@link #maxBlocks()}: a thousand times a long article, fifty times a live report of a day. */
    public static final int DEFAULT_MAX_BLOCKS = 100_000;

    /** Default of {@link #maxElements()}: ten times the largest pages met. */
    public static final int DEFAULT_MAX_ELEMENTS = 200_000;

    /**
     * Default of {@link #maxDepth()}: as deep as {@link #DEFAULT_MAX_ELEMENTS} allows, since nothing in the parser follows nesting by recursion.
     * Browsers keep 512.
     */
    public static final int DEFAULT_MAX_DEPTH = DEFAULT_MAX_ELEMENTS;

    /** Default of {@link #maxSentenceWords()}: ten times a very long sentence. */
    public static final int DEFAULT_MAX_SENTENCE_WORDS = 1_000;

    private static final ParserLimits DEFAULTS = new Builder().build();

    private final int maxLength;
    private final int maxBlocks;
    private final int maxElements;
    private final int maxDepth;
    private final int maxSentenceWords;
    private final @Nullable Duration maxTime;

    private ParserLimits(Builder builder) {
        this.maxLength = builder.maxLength;
        this.maxBlocks = builder.maxBlocks;
        this.maxElements = builder.maxElements;
        this.maxDepth = builder.maxDepth;
        this.maxSentenceWords = builder.maxSentenceWords;
        this.maxTime = builder.maxTime;
    }

    /** The documented defaults. */
    public static ParserLimits defaults() {
        return DEFAULTS;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The longest source taken, in UTF-16 code units of text or HTML. */
    public int maxLength() {
        return maxLength;
    }

    /** The most blocks taken: lines of a text, block elements of a page's article. */
    public int maxBlocks() {
        return maxBlocks;
    }

    /** The most elements of a page taken, counted by their opening tags. */
    public int maxElements() {
        return maxElements;
    }

    /** The deepest nesting of a page's elements taken. */
    public int maxDepth() {
        return maxDepth;
    }

    /** The longest sentence read as one, in words. A longer one is no reason to refuse: it is cut there and read in parts. */
    public int maxSentenceWords() {
        return maxSentenceWords;
    }

    /**
     * The longest time that a parse may take; empty, the default, for no such limit. It is looked at between sentences and between the steps
     * of a parse, which ends it somewhat late, as a rule by milliseconds, and by at most what one step takes: a second or two for the layout of the
     * largest sources taken. Whoever needs a tighter bound lowers {@link #maxLength()} too.
     */
    public Optional<Duration> maxTime() {
        return Optional.ofNullable(maxTime);
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value);
        }
        return value;
    }

    /** Changes limits. */
    public static final class Builder {
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxBlocks = DEFAULT_MAX_BLOCKS;
        private int maxElements = DEFAULT_MAX_ELEMENTS;
        private int maxDepth = DEFAULT_MAX_DEPTH;
        private int maxSentenceWords = DEFAULT_MAX_SENTENCE_WORDS;
        private @Nullable Duration maxTime;

        private Builder() {}

        /**
         * Sets the longest source taken.
         *
         * @param length in UTF-16 code units, at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxLength(int length) {
            this.maxLength = positive("length", length);
            return this;
        }

        /**
         * Sets the most blocks taken.
         *
         * @param blocks at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxBlocks(int blocks) {
            this.maxBlocks = positive("blocks", blocks);
            return this;
        }

        /**
         * Sets the most elements of a page taken.
         *
         * @param elements at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxElements(int elements) {
            this.maxElements = positive("elements", elements);
            return this;
        }

        /**
         * Sets the deepest nesting of a page's elements taken.
         *
         * @param depth at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxDepth(int depth) {
            this.maxDepth = positive("depth", depth);
            return this;
        }

        /**
         * Sets the longest sentence read as one.
         *
         * @param words at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxSentenceWords(int words) {
            this.maxSentenceWords = positive("words", words);
            return this;
        }

        /**
         * Sets the longest time that a parse may take.
         *
         * @throws IllegalArgumentException if it is not above zero
         */
        public Builder maxTime(Duration time) {
            Objects.requireNonNull(time, "time");
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("time must be above zero: " + time);
            }
            this.maxTime = time;
            return this;
        }

        /** The limits. */
        public ParserLimits build() {
            return new ParserLimits(this);
        }
    }
}
