package io.github.depeche;

import java.util.Objects;

/**
 * A proper name in the text.
 *
 * @param span the name alone: no determiner, no title (« Vladimir Poutine » in « le président Vladimir Poutine »)
 * @param type what it stands for
 */
public record Name(Span span, NameType type) {

    /** @throws NullPointerException if one of them is null */
    public Name {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
    }
}
