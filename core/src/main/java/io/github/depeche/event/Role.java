package io.github.depeche.event;

/** The part that somebody or something has in an event. */
enum Role {
    /** Does it. */
    AGENT,
    /** It is done to them. */
    PATIENT,
    /** The thing concerned. */
    OBJECT
}
