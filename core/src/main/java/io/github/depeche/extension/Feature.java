package io.github.depeche.extension;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A morphological <a href="https://universaldependencies.org/u/feat/">feature</a> with its value, as Universal Dependencies writes them: {@code
 * Gender=Fem}. In the order of UD's files.
 */
public enum Feature {
    /** Definite article. */
    DEFINITE("Definite", "Def"),
    /** Indefinite article. */
    INDEFINITE("Definite", "Ind"),
    /** Feminine. */
    FEMININE("Gender", "Fem"),
    /** Masculine. */
    MASCULINE("Gender", "Masc"),
    /** Conditional: signerait. */
    CONDITIONAL("Mood", "Cnd"),
    /** Imperative. */
    IMPERATIVE("Mood", "Imp"),
    /** Indicative. */
    INDICATIVE("Mood", "Ind"),
    /** Subjunctive. */
    SUBJUNCTIVE("Mood", "Sub"),
    /** Cardinal number. */
    CARDINAL("NumType", "Card"),
    /** Ordinal number. */
    ORDINAL("NumType", "Ord"),
    /** Plural. */
    PLURAL("Number", "Plur"),
    /** Singular. */
    SINGULAR("Number", "Sing"),
    /** First person. */
    FIRST_PERSON("Person", "1"),
    /** Second person. */
    SECOND_PERSON("Person", "2"),
    /** Third person. */
    THIRD_PERSON("Person", "3"),
    /** Negative: ne, pas, aucun. */
    NEGATIVE("Polarity", "Neg"),
    /** Possessive: son, leur. */
    POSSESSIVE("Poss", "Yes"),
    /** Article. */
    ARTICLE("PronType", "Art"),
    /** Demonstrative. */
    DEMONSTRATIVE("PronType", "Dem"),
    /** Exclamative. */
    EXCLAMATIVE("PronType", "Exc"),
    /** Indefinite pronoun. */
    INDEFINITE_PRONOUN("PronType", "Ind"),
    /** Interrogative. */
    INTERROGATIVE("PronType", "Int"),
    /** Negative pronoun or determiner. */
    NEGATIVE_PRONOUN("PronType", "Neg"),
    /** Personal pronoun. */
    PERSONAL("PronType", "Prs"),
    /** Relative pronoun. */
    RELATIVE("PronType", "Rel"),
    /** Reflexive: se. */
    REFLEXIVE("Reflex", "Yes"),
    /** Future. */
    FUTURE("Tense", "Fut"),
    /** Imperfect. */
    IMPERFECT("Tense", "Imp"),
    /** Past: passé simple, past participle. */
    PAST("Tense", "Past"),
    /** Present. */
    PRESENT("Tense", "Pres"),
    /** Finite verb. */
    FINITE("VerbForm", "Fin"),
    /** Infinitive. */
    INFINITIVE("VerbForm", "Inf"),
    /** Participle. */
    PARTICIPLE("VerbForm", "Part"),
    /** Passive. */
    PASSIVE("Voice", "Pass");

    private static final Map<String, Feature> BY_PAIR = new HashMap<>();

    static {
        for (Feature feature : values()) {
            BY_PAIR.put(feature.toString(), feature);
        }
    }

    private final String attribute;
    private final String value;
    private final String pair;
    private final long bit;

    Feature(String attribute, String value) {
        this.attribute = attribute;
        this.value = value;
        this.pair = attribute + "=" + value;
        this.bit = 1L << ordinal();
    }

    /** The place of this feature in {@link Morphology#bits()}: a power of two. */
    long bit() {
        return bit;
    }

    /** UD's name of the attribute: {@code "Gender"}. */
    public String attribute() {
        return attribute;
    }

    /** UD's name of the value: {@code "Fem"}. */
    public String value() {
        return value;
    }

    /** The feature that UD writes so; empty for the rare ones that are not kept. */
    static Optional<Feature> of(String pair) {
        return Optional.ofNullable(BY_PAIR.get(pair));
    }

    /** As UD writes it: {@code "Gender=Fem"}. */
    @Override
    public String toString() {
        return pair;
    }
}
