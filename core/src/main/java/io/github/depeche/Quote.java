package io.github.depeche;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that the article attributes to a source. Two quotes are equal only if they are the same object. */
public final class Quote {

    private final QuoteType type;
    private final List<Span> content;
    private final List<Span> verbatim;
    private final String text;
    private final @Nullable Span speakerSpan;
    private final @Nullable Actor speaker;
    private final @Nullable Cue cue;
    private final @Nullable Actor addressee;
    private final @Nullable Medium medium;
    private final @Nullable String date;
    private final @Nullable Span dateSpan;
    private final double confidence;

    private Quote(Builder builder) {
        this.type = builder.type;
        this.content = builder.content.stream().sorted().toList();
        this.verbatim = builder.verbatim.stream().sorted().toList();
        this.text = content.stream().map(span -> span.in(builder.articleText)).collect(Collectors.joining(" "));
        this.speakerSpan = builder.speakerSpan;
        this.speaker = builder.speaker;
        this.cue = builder.cue;
        this.addressee = builder.addressee;
        this.medium = builder.medium;
        this.date = builder.date;
        this.dateSpan = builder.dateSpan;
        this.confidence = builder.confidence;
    }

    /**
     * Starts a quote; for extractors that find quotes of their own.
     *
     * @param articleText the text that all spans index
     * @param type how the words are reported
     */
    public static Builder builder(CharSequence articleText, QuoteType type) {
        return new Builder(articleText, type);
    }

    /** How the words are reported. */
    public QuoteType type() {
        return type;
    }

    /**
     * The reported words alone: no outer marks, no complementizer, no source phrase. In reading order and disjoint; more than one where
     * something interrupts the quote (« Q1, a-t-il dit, Q2 »).
     */
    public List<Span> content() {
        return content;
    }

    /** From the first of the reported words to the last, with what interrupts them: « Q1, a-t-il dit, Q2 ». */
    public Span span() {
        return content.get(0).cover(content.get(content.size() - 1));
    }

    /** The parts of the content that stand in quotation marks: all of a direct quote, some of a mixed one, none of an indirect one. */
    public List<Span> verbatim() {
        return verbatim;
    }

    /** The reported words, the parts joined by a space. */
    public String text() {
        return text;
    }

    /** The source as it stands next to the cue: « le président russe », « il »; empty where none stands there. */
    public Optional<Span> speakerSpan() {
        return Optional.ofNullable(speakerSpan);
    }

    /** Who said it, pronouns and descriptions resolved. */
    public Optional<Actor> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** The word that attributes it; empty for a floating quote. */
    public Optional<Cue> cue() {
        return Optional.ofNullable(cue);
    }

    /** To whom it was said, where that is told: « à l'AFP ». */
    public Optional<Actor> addressee() {
        return Optional.ofNullable(addressee);
    }

    /** Through what it reached the public, where that is told: « sur Twitter », « dans un communiqué », « à l'AFP ». */
    public Optional<Medium> medium() {
        return Optional.ofNullable(medium);
    }

    /**
     * When it was said, where that is told (« a-t-il dit mardi »): ISO 8601, resolved with the publication date; a day, or what the text tells of
     * it ({@code 2024-06-18}, {@code 2024-06}, {@code 2024-06-18TEV}).
     */
    public Optional<String> date() {
        return Optional.ofNullable(date);
    }

    /** The words that tell when it was said. */
    public Optional<Span> dateSpan() {
        return Optional.ofNullable(dateSpan);
    }

    /** In [0, 1]: among quotes with confidence of at least c, a share of at least c is meant to be right in content and speaker. */
    public double confidence() {
        return confidence;
    }

    /** The speaker and the text. */
    @Override
    public String toString() {
        return (speaker == null ? "?" : speaker.name()) + " : " + text;
    }

    /** Collects what is known of a quote. */
    public static final class Builder {
        private final CharSequence articleText;
        private final QuoteType type;
        private final List<Span> content = new ArrayList<>();
        private final List<Span> verbatim = new ArrayList<>();
        private @Nullable Span speakerSpan;
        private @Nullable Actor speaker;
        private @Nullable Cue cue;
        private @Nullable Actor addressee;
        private @Nullable Medium medium;
        private @Nullable String date;
        private @Nullable Span dateSpan;
        private double confidence = 1;

        private Builder(CharSequence articleText, QuoteType type) {
            this.articleText = Objects.requireNonNull(articleText, "articleText");
            this.type = Objects.requireNonNull(type, "type");
        }

        /** Adds a stretch of the reported words. */
        public Builder content(Span span) {
            content.add(Objects.requireNonNull(span, "span"));
            return this;
        }

        /** Adds a stretch that stands in quotation marks. */
        public Builder verbatim(Span span) {
            verbatim.add(Objects.requireNonNull(span, "span"));
            return this;
        }

        /** Sets where the source stands. */
        public Builder speakerSpan(@Nullable Span span) {
            this.speakerSpan = span;
            return this;
        }

        /** Sets who said it. */
        public Builder speaker(@Nullable Actor actor) {
            this.speaker = actor;
            return this;
        }

        /** Sets the word that attributes it. */
        public Builder cue(@Nullable Cue cue) {
            this.cue = cue;
            return this;
        }

        /** Sets to whom it was said. */
        public Builder addressee(@Nullable Actor actor) {
            this.addressee = actor;
            return this;
        }

        /** Sets through what it reached the public. */
        public Builder medium(@Nullable Medium medium) {
            this.medium = medium;
            return this;
        }

        /** Sets when it was said, in ISO 8601, and where that stands. */
        public Builder date(@Nullable String date, @Nullable Span span) {
            this.date = date;
            this.dateSpan = span;
            return this;
        }

        /**
         * Sets the confidence; 1 unless said.
         *
         * @throws IllegalArgumentException if it is not in [0, 1]
         */
        public Builder confidence(double confidence) {
            this.confidence = Confidence.checked("confidence", confidence);
            return this;
        }

        /**
         * The quote.
         *
         * @throws IllegalArgumentException if there is no content, or parts of it overlap or lie outside the text
         */
        public Quote build() {
            if (content.isEmpty()) {
                throw new IllegalArgumentException("content must have at least one span");
            }
            for (Span span : content) {
                if (span.end() > articleText.length()) {
                    throw new IllegalArgumentException("content lies outside the text: " + span);
                }
            }
            Quote quote = new Quote(this);
            for (int i = 1; i < quote.content.size(); i++) {
                if (quote.content.get(i - 1).overlaps(quote.content.get(i))) {
                    throw new IllegalArgumentException("content spans must be disjoint: " + quote.content);
                }
            }
            return quote;
        }
    }
}
