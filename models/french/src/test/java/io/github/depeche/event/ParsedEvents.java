package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Participant;
import io.github.depeche.SharedParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sentences for tests of events, published on 5 June 2024, and what they ask of them. */
final class ParsedEvents {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    static List<Event> events(String text) {
        return PARSER.parse(ArticleSource.text(text).publishedOn(LocalDate.of(2024, 6, 5)))
                .events();
    }

    /** The only event of its type. */
    static Event only(EventType type, String text) {
        List<Event> found =
                events(text).stream().filter(event -> event.type() == type).toList();
        assertThat(found).as("%s in: %s, of %s", type, text, events(text)).hasSize(1);
        return found.get(0);
    }

    static List<String> names(List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .map(Actor::name)
                .toList();
    }

    private ParsedEvents() {}
}
