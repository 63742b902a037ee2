package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.EventType;
import io.github.depeche.Participant;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** To whom an event of a type may happen. */
final class Selection {

    /** Organisations that have no name are objects of these: « a fermé un site », « racheter des usines », « attaquer une banque ». */
    private static final Set<EventType> MADE = EnumSet.of(
            EventType.CREATE,
            EventType.CLOSE,
            EventType.ACQUIRE,
            EventType.PUBLISH,
            EventType.RESTRICT,
            EventType.REJECT,
            EventType.ATTACK,
            EventType.VISIT,
            EventType.THREATEN);

    /** What happens to people alone. */
    private static final Set<EventType> OF_PEOPLE = EnumSet.of(
            EventType.DIE, EventType.INJURE, EventType.ARREST, EventType.RELEASE, EventType.MOVE, EventType.DISCOVER);

    /** What is done to a thing is done to whom it belongs. */
    private static final Set<EventType> CONCERNING = EnumSet.of(
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.RESTRICT,
            EventType.SANCTION,
            EventType.INVESTIGATE,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.ATTACK,
            EventType.WITHDRAW);

    private final FillerTests tests;

    Selection(FillerTests tests) {
        this.tests = tests;
    }

    /** Only people die, are arrested or released; « 20 morts » are counted, they do not take part. */
    boolean mayUndergo(EventType type, Token filler, Participant participant) {
        boolean thing = is(participant, actor -> isThing(type, actor));
        // « attaquer l'armée » is done to people whatever they are called
        boolean armed = type == EventType.ATTACK && (tests.is(filler, "@troops") || tests.is(filler, "@police"));
        if (thing && !armed) {
            return false;
        }
        boolean unnamedGroup = isUnnamedGroup(participant);
        if (unnamedGroup && type == EventType.ACQUIRE) {
            // « reprend l'atelier et ses vingt salariés »
            return false;
        }
        // « élire ses députés » tells of nobody in particular, « deux femmes ont été élues » does
        boolean ofMany = type == EventType.ELECT || type == EventType.DISCOVER;
        if (unnamedGroup && ofMany && !filler.hasRelation("nsubj")) {
            return false;
        }
        boolean counted = (type == EventType.DIE || type == EventType.INJURE) && tests.is(filler, "@toll");
        return !counted && (isPeople(participant) || !OF_PEOPLE.contains(type));
    }

    /** « une étude parue dans la revue Humus », « adopté au Sénat »: a place does nothing, unless it is an organisation with a name. */
    static boolean mayActWithin(EventType type, String slot, Participant participant) {
        boolean within = isMedium(slot)
                || (type == EventType.LEGISLATE && slot.equals("à"))
                || (type == EventType.SANCTION && slot.equals("de"));
        return !within || isNamedOrganization(participant);
    }

    /** « paru dans la revue Humus », « sorti chez Verdal »; but « Luc Morel a publié une tribune dans la revue Humus » names its author. */
    static boolean isMedium(String slot) {
        return slot.equals("dans") || slot.equals("chez");
    }

    static boolean isNamedOrganization(Participant participant) {
        return is(participant, actor -> actor.isNamed() && actor.type() == ActorType.ORGANIZATION);
    }

    /** These are done by police and troops, whose unit is told behind them. */
    static boolean isOfUnits(EventType type) {
        return type == EventType.INVESTIGATE || type == EventType.ARREST || type == EventType.ATTACK;
    }

    /** « l'usine a fermé », « l'école rouvrira lundi »: it is done to what has no name, not by it. */
    static boolean mayActAlone(EventType type, Participant participant) {
        boolean opens = type == EventType.CLOSE || type == EventType.CREATE;
        return !opens || is(participant, actor -> actor.isNamed() || isPeople(actor));
    }

    /** « a fermé un site », « racheter des usines »: what has no name is the thing, not a participant. */
    static boolean isThing(EventType type, Actor actor) {
        return !actor.isNamed() && actor.type() == ActorType.ORGANIZATION && MADE.contains(type);
    }

    static boolean isUnnamedGroup(Participant participant) {
        return is(participant, actor -> !actor.isNamed() && actor.type() == ActorType.GROUP);
    }

    static boolean isOfPossessors(EventType type) {
        return CONCERNING.contains(type);
    }

    /** « Elle a fondé l'Institut Duval »: an organisation that is named from then on. */
    static boolean isFounded(EventType type, List<Participant> found) {
        return type == EventType.CREATE && found.stream().anyMatch(Selection::isNamedOrganization);
    }

    static boolean isPeople(Participant participant) {
        return is(participant, Selection::isPeople);
    }

    private static boolean is(Participant participant, Predicate<Actor> test) {
        return participant.actor().filter(test).isPresent();
    }

    static boolean isPeople(Actor actor) {
        return actor.type() == ActorType.PERSON || actor.type() == ActorType.GROUP;
    }
}
