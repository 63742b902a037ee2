package io.github.depeche.event;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which dependent of a trigger has which part: {@code subj:agent obj:patient contre:patient}.
 *
 * <p>Slots are those of {@link Slots}: {@code subj} and {@code obj} of the active voice, or the preposition that brings the dependent in.
 */
record Frame(Map<String, Role> roles) {

    /** Reads the notation of the frame lexicon. */
    static Frame parse(String notation) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String term : notation.split(" ")) {
            int colon = term.indexOf(':');
            if (colon > 0) {
                roles.put(
                        term.substring(0, colon),
                        Role.valueOf(term.substring(colon + 1).toUpperCase(Locale.ROOT)));
            }
        }
        return new Frame(Map.copyOf(roles));
    }

    Optional<Role> role(String slot) {
        return Optional.ofNullable(roles.get(slot));
    }
}
