package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.EventType;
import io.github.depeche.Mention;
import io.github.depeche.Participant;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
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
    private final SourceFinder sources;

    ParticipantReader(FillerTests tests, SourceFinder sources) {
        this.tests = tests;
        this.selection = new Selection(tests);
        this.sources = sources;
    }

    Parts read(Reading reading) {
        Sense sense = reading.match().sense();
        List<Participant> agents = new ArrayList<>();
        List<Participant> patients = new ArrayList<>();
        Span object = null;
        for (var entry : reading.slots().all().entrySet()) {
            Optional<Role> role = SlotRoles.of(reading, entry.getKey());
            if (role.isEmpty() || Slots.AROUND.contains(entry.getKey())) {
                continue;
            }
            for (Token filler : entry.getValue()) {
                if (isWordOfLocution(reading, filler)) {
                    // « saluer la mémoire de X », « claquer la porte du parti »
                    if (entry.getKey().equals(Slots.OBJECT) && Selection.isOfPossessors(sense.type())) {
                        addNew(patients, possessors(filler));
                    }
                    continue;
                }
                if (isOwnPossessor(sense.frame(), entry.getKey(), filler)) {
                    continue;
                }
                List<Participant> found = participants(filler);
                found.removeIf(participant -> isToldBy(participant, filler, reading));
                found.removeIf(participant ->
                        role.get() == Role.PATIENT && !selection.mayUndergo(sense.type(), filler, participant));
                found.removeIf(participant -> role.get() == Role.AGENT
                        && !Selection.mayActWithin(sense.type(), entry.getKey(), participant));
                if (entry.getKey().equals(Slots.SUBJECT) && reading.slots().isEmpty(Slots.OBJECT)) {
                    found.removeIf(participant -> !Selection.mayActAlone(sense.type(), participant));
                }
                if (SlotRoles.isCompany(reading, entry.getKey())) {
                    // « avec virulence », « avec le soutien du préfet » tell no company
                    found.removeIf(participant ->
                            participant.actor().filter(Selection::isPeople).isEmpty());
                    if (found.isEmpty() || isOfEitherSide(reading)) {
                        continue;
                    }
                }
                if (role.get() == Role.OBJECT && Selection.isFounded(sense.type(), found)) {
                    addNew(patients, found);
                } else if (role.get() == Role.AGENT) {
                    addNew(agents, found);
                } else if (role.get() == Role.PATIENT) {
                    boolean concerning =
                            found.isEmpty() && entry.getKey().equals(Slots.OBJECT) && Selection.isOfPossessors(sense.type());
                    addNew(patients, concerning ? possessors(filler) : found);
                }
                if (object == null && participants(filler).isEmpty() && isThing(filler)) {
                    object = NounPhrase.of(filler);
                }
            }
        }
        if (sense.type() == EventType.REQUEST) {
            reading.slots().get(Slots.CLAUSE).forEach(clause -> addNew(patients, askedOf(clause)));
            if (Syntax.preposition(reading.match().anchor()).filter("à"::equals).isPresent()) {
                // « le maire a fermé le pont à la demande du préfet »
                reading.slots().get(Slots.CLAUSE_AGENT).forEach(asked -> addNew(patients, participants(asked)));
            }
            if (patients.isEmpty()) {
                addNew(patients, addressees(reading.match().anchor()));
            }
        }
        if (agents.isEmpty() && sense.type() == EventType.PUBLISH) {
            String work = sense.isVerbal() ? Slots.OBJECT : "de";
            reading.slots().get(work).forEach(filler -> addNew(agents, authors(filler)));
            if (agents.isEmpty() && tests.is(reading.match().trigger(), "@publication")) {
                addNew(agents, authors(reading.match().trigger()));
            }
        }
        if (agents.isEmpty() && sense.isVerbal()) {
            addNew(agents, authorsOfOrder(reading.match().anchor()));
        }
        if (agents.isEmpty() || SlotRoles.JOINED.contains(sense.type())) {
            for (Token filler : reading.slots().get(Slots.SUPPORT_AGENT)) {
                if (mayAct(sense.type(), reading)) {
                    addNew(agents, participants(filler));
                }
            }
        }
        if (sense.type() == EventType.PROTEST || SlotRoles.RECIPROCAL.contains(sense.type())) {
            addNew(agents, joined(reading.match().anchor()));
        }
        for (String slot : Slots.AROUND) {
            List<Participant> of =
                    sense.frame().role(slot).filter(Role.AGENT::equals).isPresent() ? agents : patients;
            boolean open = of.isEmpty() || (of.size() == 1 && SlotRoles.RECIPROCAL.contains(sense.type()));
            if (open && sense.frame().role(slot).isPresent()) {
                reading.slots().get(slot).forEach(filler -> addNew(of, participants(filler)));
            }
        }
        return new Parts(agents, without(patients, agents), object);
    }

    /** « la Conférence de Séoul » does not take part in itself, though « le piéton blessé » does. */
    private static boolean isToldBy(Participant participant, Token filler, Reading reading) {
        Token trigger = reading.match().trigger();
        return participant.span().contains(trigger.span())
                && trigger.head().filter(filler::equals).isEmpty();
    }

    /** « La police a arrêté Luc avec deux voisins »: company may be the subject's or the object's. */
    private boolean isOfEitherSide(Reading reading) {
        return !SlotRoles.isPassive(reading.match().anchor())
                && reading.slots().get(Slots.OBJECT).stream()
                        .anyMatch(object -> object.partOfSpeech() == PartOfSpeech.PROPN || tests.isActor(object));
    }

    /** The words of a locution take no part, unless they speak of somebody: « expulser 23 diplomates », « entendu par les gendarmes ». */
    private boolean isWordOfLocution(Reading reading, Token filler) {
        return reading.match().words().contains(filler)
                && (filler == reading.match().trigger()
                        || !(filler.hasRelation("obj") || filler.hasRelation("obl"))
                        || filler.children().stream().noneMatch(ParticipantReader::makesSomebody)
                        || tests.actors(filler).stream().noneMatch(Selection::isPeople));
    }

    private static boolean makesSomebody(Token child) {
        return child.hasRelation("det") || child.hasRelation("nummod");
    }

    /** « leur enquête » is led by them, though « l'enquête de … » may be about somebody: the frame tells such possessors apart. */
    private static boolean isOwnPossessor(Frame frame, String slot, Token filler) {
        return slot.equals("de")
                && filler.has(Feature.POSSESSIVE)
                && frame.role(Slots.POSSESSOR).isPresent();
    }

    /** « a fait trois morts » is nobody's deed, « a revendiqué l'assassinat » is. */
    private boolean mayAct(EventType type, Reading reading) {
        if (reading.match()
                .sense()
                .frame()
                .role(Slots.SUBJECT)
                .filter(Role.PATIENT::equals)
                .isPresent()) {
            // « déposera sa candidature »
            return false;
        }
        return !SlotRoles.UNWILLED.contains(type)
                || reading.match()
                        .trigger()
                        .head()
                        .filter(verb -> tests.is(verb, "@perpetrate"))
                        .isPresent();
    }

    /** « demande que le Burundi fournisse des preuves », « exige que les provocations de Pyongyang cessent ». */
    private List<Participant> askedOf(Token clause) {
        Optional<Token> subject = clause.child("nsubj").filter(word -> !SlotRoles.isPassive(clause));
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Participant> actors = participants(subject.get());
        return actors.isEmpty() ? possessors(subject.get()) : actors;
    }

    /** « a écrit à la rectrice pour réclamer deux postes ». */
    private List<Participant> addressees(Token demand) {
        List<Participant> addressees = new ArrayList<>();
        demand.head()
                .filter(verb -> demand.hasRelation("advcl") && tests.is(verb, "@speaking"))
                .ifPresent(verb -> verb.children().stream()
                        .filter(child -> child.hasRelation("iobj")
                                || Syntax.preposition(child).filter("à"::equals).isPresent())
                        .forEach(child -> addNew(addressees, participants(child))));
        return addressees;
    }

    /** « la voiture de l'automobiliste a été saisie », « salue l'engagement des pompiers »: it concerns whom the thing belongs to. */
    private List<Participant> possessors(Token thing) {
        List<Participant> possessors = new ArrayList<>();
        for (Token child : thing.children()) {
            boolean complement = child.hasRelation("nmod")
                    && Syntax.preposition(child).filter("de"::equals).isPresent();
            if (complement || child.has(Feature.POSSESSIVE)) {
                addNew(possessors, participants(child));
            }
        }
        // « réclame une commission d'enquête »: its complement is a part of its name
        List<Actor> own = tests.actors(thing);
        possessors.removeIf(possessor -> possessor.actor().filter(own::contains).isPresent());
        return possessors;
    }

    /** « l'étude de l'institut, publiée lundi »; « dans une vidéo publiée lundi, le chanteur annonce … », but not « est accusé dans ». */
    private List<Participant> authors(Token work) {
        List<Participant> authors = possessors(work);
        boolean saidIn = work.hasRelation("obl")
                && Syntax.preposition(work).filter("dans"::equals).isPresent();
        return authors.isEmpty() && saidIn
                ? work.head()
                        .filter(verb -> !SlotRoles.isPassive(verb))
                        .flatMap(verb -> verb.child("nsubj"))
                        .map(this::participants)
                        .orElse(List.of())
                : authors;
    }

    /** « une réunion s'est tenue en présence des maires », « ont manifesté à l'appel du syndicat ». */
    private List<Participant> joined(Token anchor) {
        List<Participant> joined = new ArrayList<>();
        addJoined(joined, anchor);
        anchor.head()
                .filter(verb -> anchor.hasRelation("nsubj") || anchor.hasRelation("obj"))
                .ifPresent(verb -> addJoined(joined, verb));
        return joined;
    }

    private void addJoined(List<Participant> joined, Token word) {
        for (Token child : word.children()) {
            if ((child.hasRelation("obl") || child.hasRelation("nmod")) && tests.is(child, "@joined-by")) {
                child.children().stream()
                        .filter(member -> member.hasRelation("nmod"))
                        .flatMap(member -> Coordination.of(member).stream())
                        .forEach(member -> addNew(joined, participants(member)));
            }
        }
    }

    /** « le préfet a signé un arrêté suspendant les battues »: whoever makes the document does what it does. */
    private List<Participant> authorsOfOrder(Token participle) {
        if (!participle.hasRelation("acl") || !(participle.has(Feature.INFINITIVE) || participle.has(Feature.PARTICIPLE) && !participle.has(Feature.PAST))) {
            return List.of();
        }
        return participle
                .head()
                .filter(document -> document.hasRelation("obj"))
                .flatMap(Token::head)
                .flatMap(verb -> verb.child("nsubj"))
                .map(this::participants)
                .orElse(List.of());
    }

    private List<Participant> participants(Token filler) {
        List<Actor> actors = byName(filler, tests.actors(filler));
        if (actors.isEmpty() && filler.has(Feature.FIRST_PERSON)) {
            // « Nous avons ordonné … », a déclaré le ministre
            actors = SourceFinder.source(sources.quoteAt(filler.span()))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Participant> participants = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            participants.add(Participant.of(mentionSpan(actor, filler), actor));
        }
        return participants;
    }

    /** « son conseil, Me Fanny Orsel »: the one named; « la direction de Brivel », « les services du ministère »: the organisation. */
    private List<Actor> byName(Token filler, List<Actor> own) {
        if (own.stream().anyMatch(Actor::isNamed)) {
            return own;
        }
        boolean standsFor = tests.is(filler, "@stands-for");
        for (Token child : filler.children()) {
            boolean apposed = !own.isEmpty() && child.hasRelation("appos") && !filler.has(Feature.PLURAL);
            boolean complement = standsFor
                    && child.hasRelation("nmod")
                    && Syntax.preposition(child).filter("de"::equals).isPresent();
            if (apposed || complement) {
                List<Actor> named =
                        tests.actors(child).stream().filter(Actor::isNamed).toList();
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return own;
    }

    /** The mention that covers the word; mentions are in reading order. */
    private static Span mentionSpan(Actor actor, Token filler) {
        List<Mention> mentions = actor.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() <= filler.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - 4; i--) {
            if (mentions.get(i).span().contains(filler.span())) {
                return mentions.get(i).span();
            }
        }
        return filler.span();
    }

    private static boolean isThing(Token filler) {
        return filler.partOfSpeech() == PartOfSpeech.NOUN || filler.partOfSpeech() == PartOfSpeech.PROPN;
    }

    private static void addNew(List<Participant> to, List<Participant> found) {
        for (Participant participant : found) {
            if (to.stream().noneMatch(there -> there.actor().equals(participant.actor()))) {
                to.add(participant);
            }
        }
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
