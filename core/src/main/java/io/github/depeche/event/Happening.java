package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Name;
import io.github.depeche.Participant;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One happening, with all its tellings. */
final class Happening {

    /** Letters that words of one family share at their beginning: « découv-rir », « découv-erte ». */
    private static final int FAMILY = 5;

    /** Least probability of a happening that somebody, a time or a place belongs to; of any other. */
    private static final double GROUNDED = 0.45;

    private static final double BARE = 0.55;

    /** How much a further telling bears out the most probable one. */
    private static final double BEARING = 0.3;

    /** No article tells one happening more often: a text repeated without end would else take the square of its length. */
    private static final int MOST_TELLINGS = 60;

    private final List<EventMention> mentions = new ArrayList<>();
    private List<Participant> agents = List.of();
    private List<Participant> patients = List.of();
    private @Nullable EventDate inheritedDate;
    private @Nullable Name inheritedPlace;
    private Factuality factuality = Factuality.FACT;

    Happening(EventMention first) {
        add(first);
    }

    final void add(EventMention mention) {
        mentions.add(mention);
        agents = union(EventMention::agents);
        patients = union(EventMention::patients);
    }

    /** Whether it is told so often that what follows is not told of it any more. */
    boolean isFull() {
        return mentions.size() == MOST_TELLINGS;
    }

    List<EventMention> mentions() {
        return mentions;
    }

    /** The words that tell it. */
    List<Span> triggers() {
        return mentions.stream().map(mention -> mention.trigger().span()).toList();
    }

    EventType type() {
        return mentions.get(0).type();
    }

    int begin() {
        return mentions.get(0).trigger().span().begin();
    }

    /** Whether a telling has this word or one of its family: « signer » and « signature ». */
    boolean hasWordOf(String lemma) {
        return mentions.stream().anyMatch(mention -> isSameFamily(mention.lemma(), lemma));
    }

    private static boolean isSameFamily(String one, String other) {
        return one.equals(other)
                || (one.length() > FAMILY && other.length() > FAMILY && one.regionMatches(0, other, 0, FAMILY));
    }

    boolean isToldInBody() {
        return mentions.stream().anyMatch(EventMention::isInBody);
    }

    private <T> Optional<T> first(Function<EventMention, @Nullable T> part) {
        for (EventMention mention : mentions) {
            T value = part.apply(mention);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Optional<EventDate> date() {
        return first(EventMention::date).or(() -> Optional.ofNullable(inheritedDate));
    }

    /** The date that is counted for a telling, where no other has one: nothing else that the article tells comes nearer. */
    Optional<EventDate> countedDate() {
        return mentions.stream().map(EventMention::date).allMatch(date -> date == null || date.counted())
                ? first(EventMention::date)
                : Optional.empty();
    }

    Optional<EventDate> inheritedDate() {
        return Optional.ofNullable(inheritedDate);
    }

    Optional<Name> inheritedPlace() {
        return Optional.ofNullable(inheritedPlace);
    }

    /** Takes over the time of the scene that it is a part of, where it tells none of its own. */
    void inheritDate(Happening scene) {
        inheritedDate = inheritedDate != null ? inheritedDate : scene.date().orElse(null);
    }

    /** Takes over the place of the scene that it is a part of, where it tells none of its own. */
    void inheritPlace(Happening scene) {
        inheritedPlace = inheritedPlace != null
                ? inheritedPlace
                : scene.ownPlace()
                        .or(() -> Optional.ofNullable(scene.inheritedPlace))
                        .orElse(null);
    }

    /** Whether nothing tells that they were at different times. */
    boolean isNear(Happening other) {
        Optional<EventDate> here = date();
        Optional<EventDate> there = other.date();
        return here.isEmpty() || there.isEmpty() || here.get().isNear(there.get());
    }

    /** The place that a telling names itself, else that of the scene. */
    Optional<Name> place() {
        return ownPlace().or(() -> Optional.ofNullable(inheritedPlace));
    }

    /** « Russie » in the title, « Nice » in the lead, « la promenade des Anglais » in the body. */
    Optional<Name> mostPrecise(String text, Gazetteer gazetteer) {
        Name best = null;
        for (EventMention mention : mentions) {
            Name place = mention.place();
            if (place != null
                    && (best == null || precision(place, text, gazetteer) > precision(best, text, gazetteer))) {
                best = place;
            }
        }
        return Optional.ofNullable(best).or(this::place);
    }

    private static int precision(Name place, String text, Gazetteer gazetteer) {
        String name = place.span().in(text);
        return gazetteer.isCountry(name) ? 0 : Character.isUpperCase(name.charAt(0)) ? 1 : 2;
    }

    Optional<Name> ownPlace() {
        return first(EventMention::place);
    }

    List<Participant> agents() {
        return agents;
    }

    List<Participant> patients() {
        return patients;
    }

    private List<Participant> union(Function<EventMention, List<Participant>> role) {
        List<Participant> all = new ArrayList<>();
        mentions.forEach(mention -> addNew(all, role.apply(mention)));
        return List.copyOf(all);
    }

    /**
     * Those whom the tellings name; where none names anybody, whom the first describes: « un maire corse » of the title is the one named in
     * the body, « 39 personnes » are among the 81 counted later.
     */
    private static List<Participant> told(List<EventMention> mentions, Function<EventMention, List<Participant>> role) {
        List<Participant> described = List.of();
        List<Participant> named = new ArrayList<>();
        for (EventMention mention : mentions) {
            List<Participant> here = role.apply(mention);
            if (here.stream().anyMatch(Happening::isNamed)) {
                addNew(named, here);
            } else if (described.isEmpty()) {
                described = here;
            }
        }
        return named.isEmpty() ? described : named;
    }

    private static boolean isNamed(Participant participant) {
        return participant.actor().filter(Actor::isNamed).isPresent();
    }

    private static void addNew(List<Participant> to, List<Participant> found) {
        for (Participant participant : found) {
            Optional<Actor> actor = participant.actor();
            if (to.stream().noneMatch(there -> there.actor().equals(actor))) {
                to.add(participant);
            }
        }
    }

    /** Decides whether it is so. */
    void judge(Factuality answer) {
        factuality = answer;
    }

    Factuality factuality() {
        return factuality;
    }

    /**
     * What the rules read in its tellings. What is told as a fact anywhere is one; among tellings that leave it open and ones that do not, the
     * latter count.
     */
    Factuality read() {
        List<EventMention> certain =
                mentions.stream().filter(EventMention::certain).toList();
        if (certain.isEmpty()) {
            return mentions.get(0).factuality();
        }
        // « la grève … la grève … pour protester »: what is spoken of as a thing again and again is one
        boolean possible = certain.stream().allMatch(mention -> mention.factuality() == Factuality.HYPOTHETICAL);
        if (possible && certain.size() * 2 < mentions.size()) {
            return Factuality.FACT;
        }
        return certain.stream().anyMatch(mention -> mention.factuality() == Factuality.FACT)
                ? Factuality.FACT
                : certain.get(0).factuality();
    }

    /** Whether it is probable enough that the article reports it. */
    boolean isReported() {
        boolean grounded = !agents().isEmpty()
                || !patients().isEmpty()
                || date().isPresent()
                || ownPlace().isPresent();
        return probability() >= (grounded ? GROUNDED : BARE);
    }

    /** That of the most probable telling, raised by what bears it out. */
    private double probability() {
        double best = 0;
        double improbability = 1;
        for (EventMention mention : mentions) {
            best = Math.max(best, mention.probability());
            improbability *= 1 - BEARING * mention.probability();
        }
        return 1 - (1 - best) * improbability / (1 - BEARING * best);
    }

    /** Who reports it; nobody, where the journalist tells it himself elsewhere, and somebody only speaks of it. */
    private Optional<Actor> source() {
        boolean vouched =
                factuality() == Factuality.FACT && mentions.stream().anyMatch(mention -> mention.source() == null);
        return first(mention -> vouched && mention.inPassing() ? null : mention.source());
    }

    Event toEvent(String text, Gazetteer gazetteer, @Nullable EventDate date, @Nullable Name place) {
        Event.Builder event = Event.builder(type()).factuality(factuality());
        triggers().forEach(event::trigger);
        List<Participant> agents = told(mentions, EventMention::agents);
        agents.forEach(event::agent);
        told(mentions, EventMention::patients).stream()
                .filter(patient ->
                        agents.stream().noneMatch(agent -> agent.actor().equals(patient.actor())))
                .forEach(event::patient);
        first(EventMention::object).ifPresent(event::object);
        if (date != null) {
            event.date(date.value(), date.span());
        }
        if (place != null) {
            String name = place.span().in(text);
            event.place(name, place.span(), gazetteer.country(name).orElse(null));
        }
        source().ifPresent(event::source);
        // the latest figure of the article revises those before
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Integer count = mentions.get(i).count();
            if (count != null) {
                event.count(count);
                break;
            }
        }
        event.confidence(probability());
        return event.build();
    }
}
