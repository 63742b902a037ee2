package io.github.depeche;

/** Bounds on what a parser takes. Beyond them it refuses with an {@link ArticleParseException} that gives the limit and the value. */
public final class ParserLimits {

    /** Default of {@link #maxLength()}: 10 million UTF-16 code units, some thousand times a long article. */
    public static final int DEFAULT_MAX_LENGTH = 10_000_000;

    /** Default of {@link #maxBlocks()}: a thousand times a long article, fifty times a live report of a day. */
    public static final int DEFAULT_MAX_BLOCKS = 100_000;

    /** Default of {@link #maxElements()}: ten times the largest pages met. */
    public static final int DEFAULT_MAX_ELEMENTS = 200_000;

    private static final ParserLimits DEFAULTS = new Builder().build();

    private final int maxLength;
    private final int maxBlocks;
    private final int maxElements;

    private ParserLimits(Builder builder) {
        this.maxLength = builder.maxLength;
        this.maxBlocks = builder.maxBlocks;
        this.maxElements = builder.maxElements;
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

        /** The limits. */
        public ParserLimits build() {
            return new ParserLimits(this);
        }
    }
}
