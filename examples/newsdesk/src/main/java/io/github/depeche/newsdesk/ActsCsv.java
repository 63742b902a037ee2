package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Participant;
import io.github.depeche.newsdesk.ActsTable.Act;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who acts on whom, as a table: one row for each pair of actors of an event. */
final class ActsCsv implements CsvRenderer.Table {

    private static final List<String> COLUMNS = List.of(
            "article",
            "published",
            "from",
            "from_type",
            "from_country",
            "type",
            "plover",
            "to",
            "to_type",
            "to_country",
            "reciprocal",
            "factuality",
            "date",
            "place",
            "country",
            "count",
            "source",
            "confidence");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<List<String>> rows(String name, Article article) {
        return ActsTable.of(article).stream().map(act -> cells(name, article, act));
    }

    private static List<String> cells(String name, Article article, Act act) {
        Event event = act.event();
        return List.of(
                name,
                article.metadata().publishedOn().map(Object::toString).orElse(""),
                EventAccount.name(act.from(), article.text()),
                actor(act.from()).map(actor -> actor.type().name()).orElse(""),
                actor(act.from()).flatMap(Actor::country).orElse(""),
                event.type().name(),
                event.type().plover().orElse(""),
                act.to() == null ? "" : EventAccount.name(act.to(), article.text()),
                actor(act.to()).map(actor -> actor.type().name()).orElse(""),
                actor(act.to()).flatMap(Actor::country).orElse(""),
                String.valueOf(act.reciprocal()),
                event.factuality().name(),
                event.date().orElse(""),
                event.place().orElse(""),
                event.country().orElse(""),
                event.count().isPresent() ? String.valueOf(event.count().getAsInt()) : "",
                ActsTable.source(event),
                String.valueOf(Json.rounded(event.confidence())));
    }

    private static Optional<Actor> actor(@Nullable Participant participant) {
        return Optional.ofNullable(participant).flatMap(Participant::actor);
    }
}
