package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Mention;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom the words around a trigger speak of: by name, by what belongs to them, by the documents they make. */
final class ParticipantPhrases {

    private final FillerTests tests;
    private final SourceFinder sources;

    ParticipantPhrases(FillerTests tests, SourceFinder sources) {
        this.tests = tests;
        this.sources = sources;
    }

    /**
     * « demande que le Burundi fournisse des preuves », « exige que les provocations de Pyongyang cessent », « demande à être reçu par la
     * ministre ».
     */
    List<Participant> askedOf(Token clause) {
        if (SlotRoles.isPassive(clause)) {
            return clause.children().stream()
                    .filter(child -> child.relation().equals("obl:agent"))
                    .findFirst()
                    .map(this::participants)
                    .orElse(List.of());
        }
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
                        .filter(child -> child.hasRelation("iobj")
                                || Syntax.preposition(child).filter("à"::equals).isPresent())
                        .forEach(child -> addNew(addressees, participants(child))));
        return addressees;
    }

    /** « la voiture de l'automobiliste a été saisie », « salue l'engagement des pompiers »: it concerns whom the thing belongs to. */
    List<Participant> possessors(Token thing) {
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
    List<Participant> authors(Token work) {
        List<Participant> authors = possessors(work);
        boolean saidIn = work.hasRelation("obl")
                && Syntax.preposition(work).filter("dans"::equals).isPresent();
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
        listed.removeIf(
                participant -> participant.actor().filter(Selection::isPeople).isEmpty());
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
        List<Actor> actors = byName(filler, tests.actors(filler));
        if (actors.isEmpty()) {
            actors = inConversation(filler).map(List::of).orElse(List.of());
        }
        List<Participant> participants = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
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
            if (child.hasRelation("nmod")
                    && Syntax.preposition(child).filter("comme"::equals).isPresent()) {
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

    /** « Nous avons ordonné … », a déclaré le ministre; « Vous avez quitté le parti. Pourquoi ? »: whoever answers. */
    private Optional<Actor> inConversation(Token pronoun) {
        Optional<Quote> quote = sources.quoteAt(pronoun.span());
        if (pronoun.has(Feature.FIRST_PERSON)) {
            return SourceFinder.source(quote);
        }
        return pronoun.has(Feature.SECOND_PERSON) && quote.isEmpty()
                ? SourceFinder.source(sources.quoteAfter(pronoun.span()))
                : Optional.empty();
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

    static void addNew(List<Participant> to, List<Participant> found) {
        for (Participant participant : found) {
            if (to.stream().noneMatch(there -> there.actor().equals(participant.actor()))) {
                to.add(participant);
            }
        }
    }
}
