package io.github.depeche.spark;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Cue;
import io.github.depeche.Event;
import io.github.depeche.Medium;
import io.github.depeche.Metadata;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** An article → its rows, as {@link Table#parsedSchema()} has them: the columns in the order of {@code tables/*.ddl}. */
final class ArticleRows {

    private static final Row[] NONE = {};

    private ArticleRows() {}

    static Row failed(String id, RuntimeException failure) {
        Row article = RowFactory.create(id, null, null, null, null, null, null, null, failure.toString());
        return RowFactory.create(article, NONE, NONE, NONE);
    }

    static Row parsed(String id, Article article) {
        return RowFactory.create(
                article(id, article),
                rows(article.actors(), actor -> actor(id, actor)),
                rows(article.quotes(), quote -> quote(id, quote)),
                rows(article.events(), event -> event(id, event, article.text())));
    }

    private static Row article(String id, Article article) {
        Metadata metadata = article.metadata();
        return RowFactory.create(
                id,
                metadata.url().orElse(null),
                metadata.published().map(ArticleRows::day).orElse(null),
                article.title(),
                metadata.publisher().orElse(null),
                strings(metadata.authors()),
                strings(metadata.agencies()),
                article.sentences().stream().mapToInt(it -> it.tokens().size()).sum(),
                null);
    }

    private static Row actor(String id, Actor actor) {
        return RowFactory.create(
                id,
                actor.id(),
                actor.name(),
                actor.type().name(),
                actor.isNamed(),
                actor.gender().name(),
                actor.country().orElse(null),
                strings(actor.titles()),
                strings(actor.aliases()),
                actor.mentions().size(),
                actor.salience());
    }

    private static Row quote(String id, Quote quote) {
        List<Span> content = quote.content();
        return RowFactory.create(
                id,
                content.get(0).begin(),
                content.get(content.size() - 1).end(),
                quote.type().name(),
                quote.text(),
                idOf(quote.speaker()),
                quote.cue().map(Cue::lemma).orElse(null),
                quote.cue().map(cue -> cue.attitude().name()).orElse(null),
                idOf(quote.addressee()),
                quote.medium().map(Medium::text).orElse(null),
                quote.date().orElse(null),
                quote.confidence());
    }

    private static Row event(String id, Event event, String text) {
        Span trigger = event.triggers().get(0);
        return RowFactory.create(
                id,
                trigger.begin(),
                trigger.end(),
                event.type().name(),
                event.type().plover().orElse(null),
                strings(event.triggers().stream().map(span -> span.in(text)).toList()),
                event.factuality().name(),
                rows(event.agents(), participant -> participant(participant, text)),
                rows(event.patients(), participant -> participant(participant, text)),
                event.object().map(span -> span.in(text)).orElse(null),
                event.date().orElse(null),
                event.place().orElse(null),
                event.country().orElse(null),
                idOf(event.source()),
                event.count().isPresent() ? event.count().getAsInt() : null,
                event.confidence());
    }

    private static Row participant(Participant participant, String text) {
        String name = participant.actor().map(Actor::name).orElseGet(() -> participant
                .span()
                .in(text));
        return RowFactory.create(idOf(participant.actor()), name);
    }

    private static java.sql.Date day(Temporal published) {
        return java.sql.Date.valueOf(LocalDate.from(published));
    }

    private static @Nullable String idOf(Optional<Actor> actor) {
        return actor.map(Actor::id).orElse(null);
    }

    private static String[] strings(List<String> strings) {
        return strings.toArray(String[]::new);
    }

    private static <T> Row[] rows(List<T> things, Function<T, Row> row) {
        return things.stream().map(row).toArray(Row[]::new);
    }
}
