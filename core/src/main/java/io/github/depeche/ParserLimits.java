package io.github.depeche;

/** Bounds on what a parser takes. Beyond them it refuses with an {@link ArticleParseException} that gives the limit and the value. */
public final class ParserLimits {

    /** Default of {@link #maxLength()}: 10 million UTF-16 code units, some thousand times a long article. */
    public static final int DEFAULT_MAX_LENGTH = 10_000_000;

    private static final ParserLimits DEFAULTS = new Builder().build();

    private final int maxLength;

    private ParserLimits(Builder builder) {
        this.maxLength = builder.maxLength;
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

    /** Changes limits. */
    public static final class Builder {
        private int maxLength = DEFAULT_MAX_LENGTH;

        private Builder() {}

        /**
         * Sets the longest source taken.
         *
         * @param length in UTF-16 code units, at least 1
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxLength(int length) {
            if (length < 1) {
                throw new IllegalArgumentException("length must be at least 1: " + length);
            }
            this.maxLength = length;
            return this;
        }

        /** The limits. */
        public ParserLimits build() {
            return new ParserLimits(this);
        }
    }
}
