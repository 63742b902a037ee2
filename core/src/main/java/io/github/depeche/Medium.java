package io.github.depeche;

import java.util.Objects;
import java.util.Optional;

/**
 * Through what a quote reached the public: « sur Twitter », « dans un communiqué », « au micro de RTL », « à l'AFP ».
 *
 * @param span the phrase with its preposition
 * @param text what stands there
 * @param actor the media or agency, where the phrase names one that is an actor of the article
 */
public record Medium(Span span, String text, Optional<Actor> actor) {

    /** @throws NullPointerException if one of them is null */
    public Medium {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(actor, "actor");
    }
}
