package io.github.depeche;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the article says of itself: title, authors, dates. */
public final class Metadata {

    private final @Nullable Span title;
    private final @Nullable Span lead;
    private final List<String> authors;
    private final List<String> agencies;
    private final @Nullable String publisher;
    private final @Nullable Temporal published;
    private final @Nullable Temporal modified;
    private final @Nullable Integer readingMinutes;
    private final List<String> credits;
    private final @Nullable String datelinePlace;
    private final @Nullable String url;
    private final @Nullable String language;
    private final @Nullable String section;
    private final List<String> keywords;
    private final boolean paywalled;

    private Metadata(Builder builder) {
        this.title = builder.title;
        this.lead = builder.lead;
        this.authors = List.copyOf(builder.authors);
        this.agencies = List.copyOf(builder.agencies);
        this.publisher = builder.publisher;
        this.published = builder.published;
        this.modified = builder.modified;
        this.readingMinutes = builder.readingMinutes;
        this.credits = List.copyOf(builder.credits);
        this.datelinePlace = builder.datelinePlace;
        this.url = builder.url;
        this.language = builder.language;
        this.section = builder.section;
        this.keywords = List.copyOf(builder.keywords);
        this.paywalled = builder.paywalled;
    }

    /** Starts empty metadata; for layouts of the library and its tests. */
    public static Builder builder() {
        return new Builder();
    }

    /** These metadata as a start for changed ones. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.lead = lead;
        builder.authors.addAll(authors);
        builder.agencies.addAll(agencies);
        builder.publisher = publisher;
        builder.published = published;
        builder.modified = modified;
        builder.readingMinutes = readingMinutes;
        builder.credits.addAll(credits);
        builder.datelinePlace = datelinePlace;
        builder.url = url;
        builder.language = language;
        builder.section = section;
        builder.keywords.addAll(keywords);
        builder.paywalled = paywalled;
        return builder;
    }

    /** Where the headline stands. */
    public Optional<Span> title() {
        return Optional.ofNullable(title);
    }

    /** Where the lead stands. */
    public Optional<Span> lead() {
        return Optional.ofNullable(lead);
    }

    /** Names of the journalists, as they stand. */
    public List<String> authors() {
        return authors;
    }

    /** Agencies it is made from: AFP, Reuters, Belga. */
    public List<String> agencies() {
        return agencies;
    }

    /** The publisher where the text names it apart from the authors: « France Télévisions ». */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** Publication: a {@link LocalDate}, or a {@code LocalDateTime} where the hour is told. */
    public Optional<Temporal> published() {
        return Optional.ofNullable(published);
    }

    /** The day of publication. */
    public Optional<LocalDate> publishedOn() {
        return published().map(time -> LocalDate.ofEpochDay(time.getLong(ChronoField.EPOCH_DAY)));
    }

    /** Last update: a {@link LocalDate}, or a {@code LocalDateTime} where the hour is told. */
    public Optional<Temporal> modified() {
        return Optional.ofNullable(modified);
    }

    /** Reading time in minutes. */
    public OptionalInt readingMinutes() {
        return readingMinutes == null ? OptionalInt.empty() : OptionalInt.of(readingMinutes);
    }

    /** Credits of pictures, as they stand: « GAVRIIL GRIGOROV / AFP ». */
    public List<String> credits() {
        return credits;
    }

    /** The place of the dateline, as it stands: « PARIS » in « PARIS, 3 oct 2025 (AFP) - ». */
    public Optional<String> datelinePlace() {
        return Optional.ofNullable(datelinePlace);
    }

    /** The address given with the source, or the page's canonical one. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** BCP 47 tag that the page declares. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The section that the page declares: « International ». */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /** Keywords that the page declares. */
    public List<String> keywords() {
        return keywords;
    }

    /** Whether the text or the page says that only subscribers may read all of it; what follows the wall is then missing. */
    public boolean isPaywalled() {
        return paywalled;
    }

    /** Collects metadata. */
    public static final class Builder {
        private @Nullable Span title;
        private @Nullable Span lead;
        private final Set<String> authors = new LinkedHashSet<>();
        private final Set<String> agencies = new LinkedHashSet<>();
        private @Nullable String publisher;
        private @Nullable Temporal published;
        private @Nullable Temporal modified;
        private @Nullable Integer readingMinutes;
        private final Set<String> credits = new LinkedHashSet<>();
        private @Nullable String datelinePlace;
        private @Nullable String url;
        private @Nullable String language;
        private @Nullable String section;
        private final List<String> keywords = new ArrayList<>();
        private boolean paywalled;

        private Builder() {}

        /** Sets where the headline stands. */
        public Builder title(@Nullable Span span) {
            this.title = span;
            return this;
        }

        /** Sets where the lead stands. */
        public Builder lead(@Nullable Span span) {
            this.lead = span;
            return this;
        }

        /** Adds a journalist. */
        public Builder author(String name) {
            authors.add(name);
            return this;
        }

        /** Adds an agency. */
        public Builder agency(String name) {
            agencies.add(name);
            return this;
        }

        /** Sets the publisher. */
        public Builder publisher(@Nullable String name) {
            this.publisher = name;
            return this;
        }

        /**
         * Sets when it was published: a {@code LocalDate} or a {@code LocalDateTime}.
         *
         * @throws IllegalArgumentException if the time tells no day, as an {@code Instant} does not
         */
        public Builder published(@Nullable Temporal time) {
            this.published = withDay("published", time);
            return this;
        }

        private static @Nullable Temporal withDay(String name, @Nullable Temporal time) {
            if (time != null && !time.isSupported(ChronoField.EPOCH_DAY)) {
                throw new IllegalArgumentException(name + " must tell a day, as a LocalDate does: " + time);
            }
            return time;
        }

        /** Whether a publication time is known already. */
        public boolean hasPublished() {
            return published != null;
        }

        /**
         * Sets when it was updated: a {@code LocalDate} or a {@code LocalDateTime}.
         *
         * @throws IllegalArgumentException if the time tells no day, as an {@code Instant} does not
         */
        public Builder modified(@Nullable Temporal time) {
            this.modified = withDay("modified", time);
            return this;
        }

        /** Sets the reading time in minutes. */
        public Builder readingMinutes(int minutes) {
            this.readingMinutes = minutes;
            return this;
        }

        /** Adds the credit of a picture. */
        public Builder credit(String credit) {
            credits.add(credit);
            return this;
        }

        /** Sets the place of the dateline. */
        public Builder datelinePlace(@Nullable String place) {
            this.datelinePlace = place;
            return this;
        }

        /** Sets the address. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** Sets the declared language. */
        public Builder language(@Nullable String tag) {
            this.language = tag;
            return this;
        }

        /** Sets the declared section. */
        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        /** Adds a declared keyword. */
        public Builder keyword(String keyword) {
            keywords.add(keyword);
            return this;
        }

        /** Sets whether only subscribers may read all of it. */
        public Builder paywalled(boolean paywalled) {
            this.paywalled = paywalled;
            return this;
        }

        /** The metadata. */
        public Metadata build() {
            return new Metadata(this);
        }
    }
}
