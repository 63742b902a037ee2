package io.github.depeche;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One happening that the article reports, however often it is told: who did what to whom, where, when, and is it so. Two events are equal only
 * if they are the same object.
 */
public final class Event {

    private final EventType type;
    private final List<Span> triggers;
    private final Factuality factuality;
    private final List<Participant> agents;
    private final List<Participant> patients;
    private final @Nullable Span object;
    private final @Nullable String date;
    private final @Nullable Span dateSpan;
    private final @Nullable String place;
    private final @Nullable Span placeSpan;
    private final @Nullable String country;
    private final @Nullable Actor source;
    private final @Nullable Integer count;
    private final double confidence;

    private Event(Builder builder) {
        this.type = builder.type;
        this.triggers = builder.triggers.stream().distinct().sorted().toList();
        this.factuality = builder.factuality;
        this.agents = List.copyOf(builder.agents);
        this.patients = List.copyOf(builder.patients);
        this.object = builder.object;
        this.date = builder.date;
        this.dateSpan = builder.dateSpan;
        this.place = builder.place;
        this.placeSpan = builder.placeSpan;
        this.country = builder.country;
        this.source = builder.source;
        this.count = builder.count;
        this.confidence = builder.confidence;
    }

    /** Starts an event; for extractors that find events of their own. */
    public static Builder builder(EventType type) {
        return new Builder(type);
    }

    /** What happens. */
    public EventType type() {
        return type;
    }

    /** Every word that evokes it, one token each, in reading order: « signé » in the title, « signature » in the body. */
    public List<Span> triggers() {
        return triggers;
    }

    /** Is it so? */
    public Factuality factuality() {
        return factuality;
    }

    /** Who does it; in reciprocal events (meet, sign together, clash) all sides. */
    public List<Participant> agents() {
        return agents;
    }

    /** To whom or against whom it is done. */
    public List<Participant> patients() {
        return patients;
    }

    /** The thing concerned that takes no part: the accord, the law, the trophy, the factory that is closed. */
    public Optional<Span> object() {
        return Optional.ofNullable(object);
    }

    /**
     * When: a day, month, year or week of ISO 8601 ({@code 2016-06-14}, {@code 2016-06}, {@code 2016}, {@code 2016-W24}); a longer or vaguer
     * period as {@link TimeExpression#value()} writes it ({@code 2025-FA}, {@code 2023-Q3}, {@code 196X}); or an interval {@code A/B} of two.
     */
    public Optional<String> date() {
        return Optional.ofNullable(date);
    }

    /** The words that the date was resolved from. */
    public Optional<Span> dateSpan() {
        return Optional.ofNullable(dateSpan);
    }

    /** Where: the most precise place name, as it stands in the text. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** Where the place name stands. */
    public Optional<Span> placeSpan() {
        return Optional.ofNullable(placeSpan);
    }

    /** The country of the place: ISO 3166-1 alpha-2. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** Who reports it or asks for it, where the sentence says so. */
    public Optional<Actor> source() {
        return Optional.ofNullable(source);
    }

    /** The number of people concerned (dead, wounded, arrested, marching, laid off), the latest figure of the article. */
    public OptionalInt count() {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** In [0, 1]: among events with confidence of at least c, a share of at least c is meant to be right. */
    public double confidence() {
        return confidence;
    }

    /** Type, participants and date. */
    @Override
    public String toString() {
        return type + " " + agents + " → " + patients + (date == null ? "" : " " + date);
    }

    /** Collects what is known of an event. */
    public static final class Builder {
        private final EventType type;
        private final List<Span> triggers = new ArrayList<>();
        private Factuality factuality = Factuality.FACT;
        private final List<Participant> agents = new ArrayList<>();
        private final List<Participant> patients = new ArrayList<>();
        private @Nullable Span object;
        private @Nullable String date;
        private @Nullable Span dateSpan;
        private @Nullable String place;
        private @Nullable Span placeSpan;
        private @Nullable String country;
        private @Nullable Actor source;
        private @Nullable Integer count;
        private double confidence = 1;

        private Builder(EventType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /** Adds a word that evokes it. */
        public Builder trigger(Span span) {
            triggers.add(Objects.requireNonNull(span, "span"));
            return this;
        }

        /** Sets the factuality; {@link Factuality#FACT} unless said. */
        public Builder factuality(Factuality factuality) {
            this.factuality = Objects.requireNonNull(factuality, "factuality");
            return this;
        }

        /** Adds one who does it. */
        public Builder agent(Participant participant) {
            agents.add(Objects.requireNonNull(participant, "participant"));
            return this;
        }

        /** Adds one to whom it is done. */
        public Builder patient(Participant participant) {
            patients.add(Objects.requireNonNull(participant, "participant"));
            return this;
        }

        /** Sets the thing concerned. */
        public Builder object(@Nullable Span span) {
            this.object = span;
            return this;
        }

        /**
         * Sets when.
         *
         * @param date as {@link Event#date()} writes it; {@code null} if untold
         * @param span the words that it was resolved from, {@code null} if none
         */
        public Builder date(@Nullable String date, @Nullable Span span) {
            this.date = date;
            this.dateSpan = span;
            return this;
        }

        /**
         * Sets where.
         *
         * @param place the most precise place name as it stands in the text
         * @param span where it stands
         * @param country ISO 3166-1 alpha-2, {@code null} if unknown
         */
        public Builder place(@Nullable String place, @Nullable Span span, @Nullable String country) {
            this.place = place;
            this.placeSpan = span;
            this.country = country;
            return this;
        }

        /** Sets who reports it. */
        public Builder source(@Nullable Actor actor) {
            this.source = actor;
            return this;
        }

        /**
         * Sets the number of people concerned.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder count(int count) {
            if (count < 0) {
                throw new IllegalArgumentException("count must not be negative: " + count);
            }
            this.count = count;
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
         * The event.
         *
         * @throws IllegalArgumentException if it has no trigger
         */
        public Event build() {
            if (triggers.isEmpty()) {
                throw new IllegalArgumentException("an event must have at least one trigger");
            }
            return new Event(this);
        }
    }
}
