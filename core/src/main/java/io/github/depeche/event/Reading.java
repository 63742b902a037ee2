package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Token;

/** A match that is held to tell an event: its sense decided, its surroundings read. */
record Reading(Match match, Slots slots, double score) {

    Sense sense() {
        return match.sense();
    }

    EventType type() {
        return match.sense().type();
    }

    Token trigger() {
        return match.trigger();
    }

    Token anchor() {
        return match.anchor();
    }
}
