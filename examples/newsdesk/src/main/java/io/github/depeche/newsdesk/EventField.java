package io.github.depeche.newsdesk;

import io.github.depeche.EventType;
import java.util.Locale;

/** The fields of life that types of events belong to: forty colours could not be told apart, six can. */
enum EventField {
    /** People and states deal with each other in words or to mutual good. */
    ACCORD,
    /** They turn against each other. */
    CONFLICT,
    JUSTICE,
    /** Offices, votes, laws. */
    POWER,
    /** Death, injury, accident, disaster. */
    HARM,
    /** Business, sport, culture, science, travel. */
    WORK;

    static EventField of(EventType type) {
        return switch (type) {
            case MEET, VISIT, INVITE, NEGOTIATE, SIGN_AGREEMENT, SUPPORT, PROMISE, CONCEDE, COOPERATE, AID -> ACCORD;
            case REQUEST, REJECT, ACCUSE, THREATEN, SANCTION, PROTEST, MOBILIZE, RESTRICT, ATTACK, WITHDRAW -> CONFLICT;
            case INVESTIGATE, ARREST, TRY, CONVICT, RELEASE -> JUSTICE;
            case ELECT, APPOINT, RESIGN, LEGISLATE -> POWER;
            case DIE, INJURE, ACCIDENT, DISASTER -> HARM;
            default -> WORK;
        };
    }

    /** For people. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its class in the style sheet. */
    String style() {
        return "f-" + word();
    }
}
