package io.github.depeche.lexicon;

import java.util.Set;

/** Particles of persons' names: « Le Dantec », « de Wit », « El Hamdi ». They are the same in every language that has them, so no language pack lists them. */
public final class NameParticles {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "van", "von", "der", "den", "ter", "el", "al", "ben", "bin", "bint",
            "da", "di", "do", "dos", "y", "e", "ould", "ait", "wa");

    private NameParticles() {}

    /**
     * Whether the word is one.
     *
     * @param word in small letters, without accents and apostrophes
     */
    public static boolean contains(String word) {
        return PARTICLES.contains(word);
    }
}
