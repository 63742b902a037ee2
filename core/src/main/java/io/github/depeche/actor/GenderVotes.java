package io.github.depeche.actor;

import io.github.depeche.Gender;

/** How often one kind of evidence has told each sex. */
final class GenderVotes {

    private int men;
    private int women;

    void add(Gender gender) {
        men += gender == Gender.MALE ? 1 : 0;
        women += gender == Gender.FEMALE ? 1 : 0;
    }

    void add(GenderVotes other) {
        men += other.men;
        women += other.women;
    }

    /** The sex told more often. */
    Gender winner() {
        if (men == women) {
            return Gender.UNKNOWN;
        }
        return men > women ? Gender.MALE : Gender.FEMALE;
    }
}
