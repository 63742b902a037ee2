package io.github.depeche;

import java.util.Objects;

/**
 * A place in the text that refers to an actor.
 *
 * @param span the whole noun phrase with its determiner and titles, relative clauses left out; or the pronoun
 * @param kind name, description or pronoun
 */
public record Mention(Span span, MentionKind kind) implements Comparable<Mention> {

    /** @throws NullPointerException if one of them is null */
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }

    /** In reading order; of two that begin together, the shorter first. */
    @Override
    public int compareTo(Mention other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
    }
}
