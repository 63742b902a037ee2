package io.github.depeche.event;

import io.github.depeche.EventType;
import java.util.List;

/**
 * One sense of a trigger word or locution: a line of the trigger lexicon.
 *
 * @param weight which share of its uses in news tells an event of this type
 * @param requirements what must stand around it, all of it
 */
record Sense(Locution locution, Kind kind, EventType type, double weight, Frame frame, List<Requirement> requirements) {

    /** How a trigger tells its event. */
    enum Kind {
        /** A verb, or a locution headed by one. */
        VERB,
        /** A noun, or a locution headed by one. */
        NOUN,
        /** A noun that tells nothing by itself, but refers to an event told before: « ce drame ». */
        BACK_REFERENCE
    }

    boolean isVerbal() {
        return kind == Kind.VERB;
    }
}
