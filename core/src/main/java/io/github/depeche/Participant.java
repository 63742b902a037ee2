package io.github.depeche;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody or something with a part in an event. */
public final class Participant {

    private final Span span;
    private final @Nullable Actor actor;

    private Participant(Span span, @Nullable Actor actor) {
        this.span = Objects.requireNonNull(span, "span");
        this.actor = actor;
    }

    /**
     * A participant.
     *
     * @param span the noun phrase nearest to the trigger
     * @param actor the actor that it refers to, {@code null} if unresolved
     */
    public static Participant of(Span span, @Nullable Actor actor) {
        return new Participant(span, actor);
    }

    /** The noun phrase nearest to the first trigger: determiner and title in, relative clauses out. */
    public Span span() {
        return span;
    }

    /** The actor that the phrase refers to; empty where it could not be resolved. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** The name of the actor, or the span. */
    @Override
    public String toString() {
        return actor == null ? span.toString() : actor.name();
    }
}
