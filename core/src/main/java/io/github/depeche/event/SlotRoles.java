package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which part those have who fill a slot: what the frame says, and what holds for all frames. */
final class SlotRoles {

    /** Those who suffer these do nothing, and what makes them happen is rarely somebody: « l'incendie a fait trois morts ». */
    static final Set<EventType> UNWILLED =
            EnumSet.of(EventType.DIE, EventType.INJURE, EventType.ACCIDENT, EventType.DISASTER);

    /** Whoever takes part in these with another is an agent too. */
    static final Set<EventType> RECIPROCAL = EnumSet.of(
            EventType.MEET, EventType.NEGOTIATE, EventType.SIGN_AGREEMENT, EventType.COOPERATE, EventType.WIN);

    /** These are done by more than those whom their noun names: « notre enquête, menée avec la brigade, … », « il a lancé la pétition des riverains ». */
    static final Set<EventType> JOINED = EnumSet.of(
            EventType.MEET,
            EventType.NEGOTIATE,
            EventType.SIGN_AGREEMENT,
            EventType.COOPERATE,
            EventType.WIN,
            EventType.INVESTIGATE,
            EventType.MOBILIZE,
            EventType.PROTEST);

    private static final String WITH = "avec";

    private SlotRoles() {}

    static Optional<Role> of(Reading reading, String slot) {
        Sense sense = reading.sense();
        Frame frame = sense.frame();
        Optional<Role> role = frame.role(slot);
        return switch (slot) {
            case Slots.SUPPORT_PATIENT -> Optional.of(RECIPROCAL.contains(sense.type()) ? Role.AGENT : Role.PATIENT);
            // « un homme décédé », « le ministre parti »: the participle of an intransitive verb is active
            case Slots.OBJECT -> role.isEmpty() ? frame.role(Slots.SUBJECT) : role;
            // « il s'est blessé »
            case Slots.SUBJECT ->
                reading.slots().isReflexive()
                                && UNWILLED.contains(sense.type())
                                && frame.role(Slots.OBJECT).isPresent()
                        ? frame.role(Slots.OBJECT)
                        : role;
            case WITH -> isCompany(reading, slot) ? ofCompany(reading) : role;
            default -> role;
        };
    }

    /** Whether the slot is that of people who do it too, where the frame says nothing else: « elle est partie avec son frère ». */
    static boolean isCompany(Reading reading, String slot) {
        Sense sense = reading.sense();
        return slot.equals(WITH) && sense.isVerbal() && sense.frame().role(slot).isEmpty();
    }

    /** Company has the part of the subject: « il a été arrêté avec deux voisins ». */
    private static Optional<Role> ofCompany(Reading reading) {
        return reading.sense()
                .frame()
                .role(isPassive(reading.anchor()) ? Slots.OBJECT : Slots.SUBJECT)
                .filter(role -> role != Role.OBJECT);
    }

    static boolean isPassive(Token verb) {
        return verb.children().stream().anyMatch(child -> child.relation().endsWith(":pass"));
    }
}
