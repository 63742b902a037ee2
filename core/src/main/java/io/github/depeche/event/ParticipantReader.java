package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Participant;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the slots of a reading to participants: actors where the phrase refers to some, else the object. */
final class ParticipantReader {

    /** Who has a part, and what thing. */
    record Parts(List<Participant> agents, List<Participant> patients, @Nullable Span object) {}

    private final FillerTests tests;
    private final Selection selection;
    private final ParticipantPhrases phrases;
    private final ThingReader things;

    ParticipantReader(FillerTests tests) {
        this.tests = tests;
        this.selection = new Selection(tests);
        this.phrases = new ParticipantPhrases(tests);
        this.things = new ThingReader(tests);
    }

    Parts read(Reading reading) {
        Sense sense = reading.sense();
        List<Participant> agents = new ArrayList<>();
        List<Participant> patients = new ArrayList<>();
        for (var entry : reading.slots().all().entrySet()) {
            Optional<Role> role = SlotRoles.of(reading, entry.getKey());
            if (role.isEmpty() || Slots.AROUND.contains(entry.getKey())) {
                continue;
            }
            for (Token filler : entry.getValue()) {
                if (isWordOfLocution(reading, filler)) {
                    // « saluer la mémoire de X », « claquer la porte du parti »
                    if (entry.getKey().equals(Slots.OBJECT) && Selection.isOfPossessors(sense.type())) {
                        ParticipantPhrases.addNew(patients, phrases.possessors(filler));
                    }
                    continue;
                }
                if (isMediumOfAuthor(reading, entry.getKey())) {
                    continue;
                }
                List<Participant> found = phrases.participants(filler);
                if (found.isEmpty() && entry.getKey().equals(Slots.SUBJECT) && isMeans(filler, reading)) {
                    found.addAll(phrases.possessors(filler));
                }
                found.removeIf(participant -> isToldBy(participant, filler, reading));
                found.removeIf(participant ->
                        role.get() == Role.PATIENT && !selection.mayUndergo(sense.type(), filler, participant));
                found.removeIf(participant ->
                        role.get() == Role.AGENT && !Selection.mayActWithin(sense.type(), entry.getKey(), participant));
                if (entry.getKey().equals(Slots.SUBJECT) && reading.slots().isEmpty(Slots.OBJECT)) {
                    found.removeIf(participant -> !Selection.mayActAlone(sense.type(), participant));
                }
                if (SlotRoles.isCompany(reading, entry.getKey())) {
                    // « avec virulence », « avec le soutien du préfet » tell no company
                    found.removeIf(participant -> !Selection.isPeople(participant));
                    if (found.isEmpty() || isOfEitherSide(reading)) {
                        continue;
                    }
                }
                if (role.get() == Role.OBJECT && Selection.isFounded(sense.type(), found)) {
                    ParticipantPhrases.addNew(patients, found);
                } else if (role.get() == Role.AGENT) {
                    ParticipantPhrases.addNew(agents, found);
                    if (Selection.isOfUnits(sense.type()) && found.stream().allMatch(Selection::isUnnamedGroup)) {
                        // « les gendarmes de la brigade de Norval ont fouillé … »
                        phrases.possessors(filler).stream()
                                .filter(Selection::isNamedOrganization)
                                .forEach(unit -> ParticipantPhrases.addNew(agents, List.of(unit)));
                    }
                } else if (role.get() == Role.PATIENT) {
                    boolean concerning = found.isEmpty()
                            && entry.getKey().equals(Slots.OBJECT)
                            && Selection.isOfPossessors(sense.type());
                    ParticipantPhrases.addNew(patients, concerning ? phrases.possessors(filler) : found);
                }
            }
        }
        if (sense.type() == EventType.REQUEST) {
            reading.slots()
                    .get(Slots.CLAUSE)
                    .forEach(clause -> ParticipantPhrases.addNew(patients, phrases.askedOf(clause)));
            if (Syntax.isBehind("à", reading.anchor())) {
                // « le maire a fermé le pont à la demande du préfet »
                reading.slots()
                        .get(Slots.CLAUSE_AGENT)
                        .forEach(asked -> ParticipantPhrases.addNew(patients, phrases.participants(asked)));
            }
            if (patients.isEmpty()) {
                ParticipantPhrases.addNew(patients, phrases.addressees(reading.anchor()));
            }
        }
        if (tests.is(reading.trigger(), "@toll")) {
            ParticipantPhrases.addNew(patients, phrases.listed(reading.trigger()));
        }
        if (agents.isEmpty() && sense.type() == EventType.PUBLISH) {
            String work = sense.isVerbal() ? Slots.OBJECT : "de";
            reading.slots().get(work).forEach(filler -> ParticipantPhrases.addNew(agents, phrases.authors(filler)));
            if (agents.isEmpty() && tests.is(reading.trigger(), "@publication")) {
                ParticipantPhrases.addNew(agents, phrases.authors(reading.trigger()));
            }
        }
        if (agents.isEmpty() && sense.isVerbal()) {
            ParticipantPhrases.addNew(agents, phrases.authorsOfOrder(reading.anchor()));
        }
        if (agents.isEmpty() && isDeed(reading)) {
            ParticipantPhrases.addNew(agents, phrases.speakerBefore(reading.anchor()));
        }
        if (agents.isEmpty() || SlotRoles.JOINED.contains(sense.type())) {
            for (Token filler : reading.slots().get(Slots.SUPPORT_AGENT)) {
                if (mayAct(sense.type(), reading)) {
                    ParticipantPhrases.addNew(agents, phrases.participants(filler));
                }
            }
        }
        if (sense.type() == EventType.PROTEST || SlotRoles.RECIPROCAL.contains(sense.type())) {
            ParticipantPhrases.addNew(agents, phrases.joined(reading.anchor()));
        }
        for (String slot : Slots.AROUND) {
            List<Participant> of =
                    sense.frame().role(slot).filter(Role.AGENT::equals).isPresent() ? agents : patients;
            boolean open = of.isEmpty() || (of.size() == 1 && SlotRoles.RECIPROCAL.contains(sense.type()));
            if (open && sense.frame().role(slot).isPresent()) {
                reading.slots()
                        .get(slot)
                        .forEach(filler -> ParticipantPhrases.addNew(of, phrases.participants(filler)));
            }
        }
        return new Parts(agents, without(patients, agents), things.read(reading));
    }

    /** « la Conférence de Séoul » does not take part in itself, though « le piéton blessé » and the object of « a condamné Luc » do. */
    private static boolean isToldBy(Participant participant, Token filler, Reading reading) {
        Token trigger = reading.trigger();
        boolean object =
                Syntax.isVerb(trigger) && filler.head().filter(trigger::equals).isPresent();
        return !object
                && participant.span().contains(trigger.span())
                && trigger.head().filter(filler::equals).isEmpty();
    }

    /** « La police a arrêté Luc avec deux voisins »: company may be the subject's or the object's; not in « elle a fondé Brivel avec Luc ». */
    private boolean isOfEitherSide(Reading reading) {
        boolean mayBeObject = reading.sense()
                .frame()
                .role(Slots.OBJECT)
                .filter(Role.OBJECT::equals)
                .isEmpty();
        return mayBeObject
                && !SlotRoles.isPassive(reading.anchor())
                && reading.slots().get(Slots.OBJECT).stream()
                        .anyMatch(object -> object.partOfSpeech() == PartOfSpeech.PROPN || tests.isActor(object));
    }

    /** « abattu par la riposte des policiers », « l'arrêt de la cour qui l'avait condamné »: those do it whose deed or means it is. */
    private static boolean isMeans(Token filler, Reading reading) {
        Token anchor = reading.anchor();
        return filler.relation().equals("obl:agent")
                || (anchor.relation().equals("acl:relcl")
                        && anchor.head().filter(filler::equals).isPresent());
    }

    /** A verb in the active voice that tells what somebody does to somebody or something. */
    private static boolean isDeed(Reading reading) {
        Sense sense = reading.sense();
        return sense.isVerbal()
                && sense.frame().role(Slots.SUBJECT).filter(Role.AGENT::equals).isPresent()
                && !SlotRoles.isPassive(reading.anchor())
                && !(reading.slots().isEmpty(Slots.OBJECT) && reading.slots().isEmpty(Slots.CLAUSE));
    }

    /** The words of a locution take no part, unless they speak of somebody: « expulser 23 diplomates », « condamné par le tribunal ». */
    private boolean isWordOfLocution(Reading reading, Token filler) {
        return reading.match().words().contains(filler)
                && (filler == reading.trigger()
                        || !(filler.hasRelation("obj") || filler.hasRelation("obl"))
                        || (!filler.relation().equals("obl:agent")
                                && tests.actors(filler).stream().noneMatch(Selection::isPeople)));
    }

    private static boolean isMediumOfAuthor(Reading reading, String slot) {
        return reading.type() == EventType.PUBLISH
                && Selection.isMedium(slot)
                && !reading.slots().isEmpty(Slots.SUBJECT);
    }

    /** « a fait trois morts », « promet une élection » is nobody's deed, « a revendiqué l'assassinat » is. */
    private static boolean mayAct(EventType type, Reading reading) {
        if (reading.sense()
                .frame()
                .role(Slots.SUBJECT)
                .filter(Role.PATIENT::equals)
                .isPresent()) {
            // « déposera sa candidature »
            return false;
        }
        return !SlotRoles.UNWILLED.contains(type) && type != EventType.ELECT;
    }

    private static List<Participant> without(List<Participant> patients, List<Participant> agents) {
        if (agents.isEmpty()) {
            return patients;
        }
        List<Participant> left = new ArrayList<>(patients);
        left.removeIf(patient -> agents.stream().anyMatch(agent -> agent.actor().equals(patient.actor())));
        return Collections.unmodifiableList(left);
    }
}
