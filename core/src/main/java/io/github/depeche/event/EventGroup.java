package io.github.depeche.event;

import io.github.depeche.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Types of events that tell their time and place alike; in the order of the columns of the models of circumstances. */
enum EventGroup {
    /** What happens to bodies and things in one spot. */
    BODILY,
    /** What people do somewhere, though not all of it in one spot. */
    ACT,
    /** What is done by words and papers, wherever that be. */
    WORD;

    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.MOBILIZE,
            EventType.VISIT,
            EventType.MOVE,
            EventType.WIN,
            EventType.RESTRICT,
            EventType.ARREST,
            EventType.MEET,
            EventType.SIGN_AGREEMENT,
            EventType.AID,
            EventType.CLOSE,
            EventType.TRY,
            EventType.CONVICT,
            EventType.RELEASE,
            EventType.INVITE,
            EventType.ELECT,
            EventType.WITHDRAW);

    static EventGroup of(EventType type) {
        return PlaceFinder.BODILY.contains(type) ? BODILY : ACTS.contains(type) ? ACT : WORD;
    }
}
