package io.github.depeche;

/** The grammatical or told gender of a person. */
public enum Gender {
    /** A woman, as titles, agreement or the first name tell. */
    FEMALE,
    /** A man, as titles, agreement or the first name tell. */
    MALE,
    /** Not told by the text, or not a person. */
    UNKNOWN
}
