package io.github.depeche.event;

/**
 * A sense that a trigger word may have where it stands, the best of its type, before it is decided whether it tells an event.
 *
 * @param strength how well what the sense needs is there: 0 not at all, 4 most
 * @param score what the lexicon and the word's surroundings say for it; 0 if what it needs is missing
 */
record Candidate(Match match, Slots slots, int strength, double score) {

    Sense sense() {
        return match.sense();
    }

    String type() {
        return match.sense().type().name();
    }

    Reading reading() {
        return new Reading(match, slots, score);
    }
}
