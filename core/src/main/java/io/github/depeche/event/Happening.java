package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Name;
import io.github.depeche.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One happening, with all its tellings. */
final class Happening {

    private final List<EventMention> mentions = new ArrayList<>();

    Happening(EventMention first) {
        mentions.add(first);
    }

    void add(EventMention mention) {
        mentions.add(mention);
    }

    List<EventMention> mentions() {
        return mentions;
    }

    EventType type() {
        return mentions.get(0).type();
    }

    int begin() {
        return mentions.get(0).trigger().span().begin();
    }

    boolean hasLemma(String lemma) {
        return mentions.stream().anyMatch(mention -> mention.lemma().equals(lemma));
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

    Optional<String> date() {
        return first(EventMention::date).map(EventDate::of);
    }

    /** The place that a telling names itself, else another of its sentence. */
    Optional<Name> place() {
        Optional<Name> own = first(mention -> mention.ownPlace() ? mention.place() : null);
        return own.isPresent() ? own : first(EventMention::place);
    }

    Optional<Name> ownPlace() {
        return first(mention -> mention.ownPlace() ? mention.place() : null);
    }

    List<Participant> agents() {
        return union(EventMention::agents);
    }

    List<Participant> patients() {
        return union(EventMention::patients);
    }

    private List<Participant> union(Function<EventMention, List<Participant>> role) {
        List<Participant> all = new ArrayList<>();
        for (EventMention mention : mentions) {
            for (Participant participant : role.apply(mention)) {
                Optional<Actor> actor = participant.actor();
                if (all.stream().noneMatch(there -> there.actor().equals(actor))) {
                    all.add(participant);
                }
            }
        }
        return all;
    }

    /** What is told as a fact anywhere is one; among tellings that leave it open and ones that do not, the latter count. */
    Factuality factuality() {
        List<EventMention> certain =
                mentions.stream().filter(EventMention::certain).toList();
        if (certain.isEmpty()) {
            return mentions.get(0).factuality();
        }
        return certain.stream().anyMatch(mention -> mention.factuality() == Factuality.FACT)
                ? Factuality.FACT
                : certain.get(0).factuality();
    }

    Event toEvent(String text, Gazetteer gazetteer) {
        Event.Builder event = Event.builder(type()).factuality(factuality());
        mentions.forEach(mention -> event.trigger(mention.trigger().span()));
        List<Participant> agents = agents();
        agents.forEach(event::agent);
        patients().stream()
                .filter(patient ->
                        agents.stream().noneMatch(agent -> agent.actor().equals(patient.actor())))
                .forEach(event::patient);
        first(EventMention::object).ifPresent(event::object);
        first(EventMention::date).ifPresent(date -> event.date(EventDate.of(date), date.span()));
        place().ifPresent(place -> {
            String name = place.span().in(text);
            event.place(name, place.span(), gazetteer.country(name).orElse(null));
        });
        first(EventMention::source).ifPresent(event::source);
        // the latest figure of the article revises those before
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Integer count = mentions.get(i).count();
            if (count != null) {
                event.count(count);
                break;
            }
        }
        double score = mentions.stream().mapToDouble(EventMention::score).max().orElse(0);
        event.confidence(Math.min(1, Math.max(0, score * 0.8)));
        return event.build();
    }
}
