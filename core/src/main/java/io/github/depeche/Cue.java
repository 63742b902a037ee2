package io.github.depeche;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The word that attributes a quote: a verb of saying, a preposition, a noun.
 *
 * @param span the head word of the attribution: « déclaré » in « a déclaré », « Selon », « communiqué »; of a locution all words: « mis en garde »
 * @param lemma its dictionary form: {@code "déclarer"}, {@code "selon"}
 * @param attitude what the speaker does by it
 */
public record Cue(Span span, String lemma, Attitude attitude) {

    /** @throws NullPointerException if one of them is null */
    public Cue {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(attitude, "attitude");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cue cue && span.equals(cue.span) && lemma.equals(cue.lemma) && attitude == cue.attitude;
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + lemma.hashCode();
    }
}
