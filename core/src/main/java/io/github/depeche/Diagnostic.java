package io.github.depeche;

import java.util.Objects;

/**
 * Something that a reader of the results should know of the input.
 *
 * @param kind what was noticed
 * @param message one English sentence with the reason
 */
public record Diagnostic(Kind kind, String message) {

    /** @throws NullPointerException if one of them is null */
    public Diagnostic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /** What can be noticed. */
    public enum Kind {
        /** There is no text to analyse. */
        EMPTY,
        /** The text does not look like a news article. */
        NOT_AN_ARTICLE,
        /** The text does not look French. */
        OTHER_LANGUAGE,
        /** No publication date was given or found; relative dates have no value. */
        NO_PUBLICATION_DATE,
        /** The publication date was worked out from the text. */
        PUBLICATION_DATE_INFERRED
    }
}
