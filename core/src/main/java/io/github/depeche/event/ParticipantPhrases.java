package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Mention;
import io.github.depeche.Participant;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the words around a trigger speak of: by name, by what belongs to them, by the documents they make. */
final class ParticipantPhrases {

    private final FillerTests tests;

    ParticipantPhrases(FillerTests tests) {
        this.tests = tests;
    }

    /** « demande que le Burundi fournisse des preuves », « exige que les provocations de Pyongyang cessent ». */
    List<Participant> askedOf(Token clause) {
        Optional<Token> subject = clause.child("nsubj");
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Participant> actors = participants(subject.get());
        return actors.isEmpty() ? possessors(subject.get()) : actors;
    }

    /** « a écrit à la rectrice pour réclamer deux postes ». */
    List<Participant> addressees(Token demand) {
        List<Participant> addressees = new ArrayList<>();
        demand.head()
                .filter(verb -> demand.hasRelation("advcl") && tests.is(verb, "@speaking"))
                .ifPresent(verb -> verb.children().stream()
                        .filter(child -> child.hasRelation("iobj") || Syntax.isBehind("à", child))
                        .forEach(child -> addNew(addressees, participants(child))));
        return addressees;
    }

    /** « la voiture de l'automobiliste a été saisie », « salue l'engagement des pompiers »: it concerns whom the thing belongs to. */
    List<Participant> possessors(Token thing) {
        List<Participant> possessors = new ArrayList<>();
        for (Token child : thing.children()) {
            boolean complement = Syntax.isComplement(child);
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
    List<Participant> authors(Token work) {
        List<Participant> authors = possessors(work);
        boolean saidIn = work.hasRelation("obl") && Syntax.isBehind("dans", work);
        return authors.isEmpty() && saidIn
                ? work.head()
                        .filter(verb -> !SlotRoles.isPassive(verb) && isTold(verb))
                        .flatMap(verb -> verb.child("nsubj"))
                        .map(this::participants)
                        .orElse(List.of())
                : authors;
    }

    /** « prévient », « recense vingt chantiers », « estime que »; not « figure », « apparaît ». */
    private boolean isTold(Token verb) {
        return tests.is(verb, "@telling")
                || tests.is(verb, "@speaking")
                || verb.child("obj").isPresent()
                || verb.child("ccomp").isPresent()
                || verb.child("xcomp").isPresent();
    }

    /** « une réunion s'est tenue en présence des maires », « ont manifesté à l'appel du syndicat ». */
    List<Participant> joined(Token anchor) {
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

    /** « le préfet a signé un arrêté suspendant les battues », « s'est réservé le droit de réclamer »: the one who makes or has it acts. */
    List<Participant> authorsOfOrder(Token predicate) {
        boolean active = predicate.has(Feature.INFINITIVE)
                || (predicate.has(Feature.PARTICIPLE) && !predicate.has(Feature.PAST));
        if (!predicate.hasRelation("acl") || !active) {
            return List.of();
        }
        return predicate
                .head()
                .filter(document -> document.hasRelation("obj"))
                .flatMap(Token::head)
                .flatMap(verb -> verb.child("nsubj"))
                .map(this::participants)
                .orElse(List.of());
    }

    /** « a fait deux morts : le pilote et son fils », « les deux victimes, Luc Morel et Anne Orsel »: who they are. */
    List<Participant> listed(Token counted) {
        List<Participant> listed = new ArrayList<>();
        counted.children().stream()
                .filter(child -> child.hasRelation("appos") && child.index() > counted.index())
                .flatMap(child -> Coordination.of(child).stream())
                .forEach(member -> addNew(listed, participants(member)));
        listed.removeIf(participant -> !Selection.isPeople(participant));
        return listed;
    }

    /** « le maire juge que le dossier est clos et réclame une stèle »: the tree may hang on what is said what the speaker does. */
    List<Participant> speakerBefore(Token verb) {
        if (!verb.hasRelation("conj") || verb.child("nsubj").isPresent()) {
            return List.of();
        }
        return verb.head()
                .filter(said -> said.hasRelation("ccomp") && said.child("nsubj").isPresent())
                .flatMap(Token::head)
                .flatMap(saying -> saying.child("nsubj"))
                .map(this::participants)
                .orElse(List.of());
    }

    List<Participant> participants(Token filler) {
        List<Participant> participants = new ArrayList<>();
        for (Actor actor : byName(filler, tests.actors(filler))) {
            Span span = mentionSpan(actor, filler);
            tests.members(actor).forEach(member -> addNew(participants, List.of(Participant.of(span, member))));
        }
        addExamples(participants, filler);
        return participants;
    }

    /** « des élus comme Luc Morel et Anne Orsel »: those who are named take part too. */
    private void addExamples(List<Participant> participants, Token group) {
        if (!group.has(Feature.PLURAL)) {
            return;
        }
        for (Token child : group.children()) {
            if (child.hasRelation("nmod") && Syntax.isBehind("comme", child)) {
                for (Token example : Coordination.of(child)) {
                    for (Actor actor : tests.actors(example)) {
                        if (actor.isNamed()) {
                            addNew(participants, List.of(Participant.of(mentionSpan(actor, example), actor)));
                        }
                    }
                }
            }
        }
    }

    /** « son conseil, Me Fanny Orsel »: the one named; « la direction de Brivel », « les services du ministère »: the organisation. */
    private List<Actor> byName(Token filler, List<Actor> own) {
        if (own.stream().anyMatch(Actor::isNamed)) {
            return own;
        }
        boolean standsFor = tests.is(filler, "@stands-for");
        for (Token child : filler.children()) {
            boolean apposed = !own.isEmpty() && child.hasRelation("appos") && !filler.has(Feature.PLURAL);
            boolean complement = standsFor && Syntax.isComplement(child);
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
        int next = SpanIndex.first(
                mentions, mention -> mention.span().begin() > filler.span().begin());
        for (int i = next - 1; i >= 0 && i >= next - 4; i--) {
            if (mentions.get(i).span().contains(filler.span())) {
                return mentions.get(i).span();
            }
        }
        return filler.span();
    }

    static void addNew(List<Participant> to, List<Participant> found) {
        for (Participant participant : found) {
            if (to.stream().noneMatch(there -> there.actor().equals(participant.actor()))) {
                to.add(participant);
            }
        }
    }
}
