package io.github.depeche;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, state or group of the article, with every place that refers to it.
 *
 * <p>One actor stands for one entity of the real world, however often and however it is called. Two actors are equal only if they are the
 * same object; ids are unique within an article.
 */
public final class Actor {

    private final String id;
    private final String name;
    private final ActorType type;
    private final boolean named;
    private final List<String> aliases;
    private final List<String> titles;
    private final List<Mention> mentions;
    private final Gender gender;
    private final @Nullable String country;
    private final @Nullable String countryEvidence;
    private final boolean countryPresumed;
    private final double salience;

    private Actor(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.type = builder.type;
        this.named = builder.named;
        this.aliases = List.copyOf(builder.aliases);
        this.titles = List.copyOf(builder.titles);
        this.mentions = List.copyOf(new TreeSet<>(builder.mentions));
        this.gender = builder.gender;
        this.country = builder.country;
        this.countryEvidence = builder.countryEvidence;
        this.countryPresumed = builder.countryPresumed;
        this.salience = builder.salience;
    }

    /**
     * Starts an actor; for extractors that bring actors of their own.
     *
     * @param id unique within the article
     * @param name the fullest form in the text; must not be blank
     * @param type what kind of actor it is
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String id, String name, ActorType type) {
        return new Builder(id, name, type);
    }

    /** Unique within the article, for example {@code "A3"}. */
    public String id() {
        return id;
    }

    /** The fullest form in the text: « Vladimir Poutine »; for an unnamed actor its first description: « le maire de la ville ». */
    public String name() {
        return name;
    }

    /** Person, organisation, state or group. */
    public ActorType type() {
        return type;
    }

    /** Whether the text names it; « des manifestants » are not named. */
    public boolean isNamed() {
        return named;
    }

    /** Every other form that names it, as it stands in the text, in order of appearance: « Poutine », « ONU ». Never descriptions. */
    public List<String> aliases() {
        return aliases;
    }

    /** Titles and functions as they stand in the text: « président », « lieutenant-colonel ». */
    public List<String> titles() {
        return titles;
    }

    /**
     * All places that refer to it, in reading order, those of the title, captions and bylines among them. A mention may lie within another, as a
     * rule of another actor: « son » in « son homologue kazakh ».
     */
    public List<Mention> mentions() {
        return mentions;
    }

    /** As told by titles, agreement or the first name; {@link Gender#UNKNOWN} is an answer. */
    public Gender gender() {
        return gender;
    }

    /**
     * ISO 3166-1 alpha-2 code of the nationality or seat, for example {@code "RU"}, where the text tells or everyone knows, else that in which
     * the article plays ({@link #isCountryPresumed}).
     */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** What the country was concluded from: the words of the text, or the name of the lexicon; empty if there is no country. */
    public Optional<String> countryEvidence() {
        return Optional.ofNullable(countryEvidence);
    }

    /**
     * Whether nothing tells the country of this actor: it is that of most places and nationalities of the article, and of those in the actor's
     * own sentences.
     */
    public boolean isCountryPresumed() {
        return countryPresumed;
    }

    /** How much the article is about this actor: in [0, 1], 1 for the most prominent. */
    public double salience() {
        return salience;
    }

    /** The id and the name. */
    @Override
    public String toString() {
        return id + " " + name;
    }

    /** Collects what is known of an actor. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final ActorType type;
        private boolean named = true;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> titles = new LinkedHashSet<>();
        private final List<Mention> mentions = new ArrayList<>();
        private Gender gender = Gender.UNKNOWN;
        private @Nullable String country;
        private @Nullable String countryEvidence;
        private boolean countryPresumed;
        private double salience;

        private Builder(String id, String name, ActorType type) {
            this.id = Objects.requireNonNull(id, "id");
            this.type = Objects.requireNonNull(type, "type");
            if (Objects.requireNonNull(name, "name").isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
            this.name = name;
        }

        /** Whether the text names it; true unless said. */
        public Builder named(boolean named) {
            this.named = named;
            return this;
        }

        /** Adds another form that names it; the name itself is no alias and is passed over. */
        public Builder alias(String alias) {
            if (!alias.equals(name)) {
                aliases.add(alias);
            }
            return this;
        }

        /** Adds a title or function. */
        public Builder title(String title) {
            titles.add(title);
            return this;
        }

        /** Adds a place that refers to it. */
        public Builder mention(Mention mention) {
            mentions.add(Objects.requireNonNull(mention, "mention"));
            return this;
        }

        /** Sets the gender. */
        public Builder gender(Gender gender) {
            this.gender = Objects.requireNonNull(gender, "gender");
            return this;
        }

        /**
         * Sets the country.
         *
         * @param country ISO 3166-1 alpha-2
         * @param evidence what it was concluded from
         */
        public Builder country(String country, String evidence) {
            this.country = Objects.requireNonNull(country, "country");
            this.countryEvidence = Objects.requireNonNull(evidence, "evidence");
            this.countryPresumed = false;
            return this;
        }

        /**
         * Sets a country that nothing tells of this actor, but of the article.
         *
         * @param country ISO 3166-1 alpha-2
         * @param evidence what it was concluded from
         */
        public Builder presumedCountry(String country, String evidence) {
            country(country, evidence);
            this.countryPresumed = true;
            return this;
        }

        /**
         * Sets the salience.
         *
         * @throws IllegalArgumentException if it is not in [0, 1]
         */
        public Builder salience(double salience) {
            this.salience = Confidence.checked("salience", salience);
            return this;
        }

        /** The actor. */
        public Actor build() {
            return new Actor(this);
        }
    }
}
