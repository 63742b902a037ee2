package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Cue;
import io.github.depeche.Medium;
import io.github.depeche.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who said what, as a table: one row for each quote. */
final class QuotesCsv implements CsvRenderer.Table {

    private static final List<String> COLUMNS = List.of(
            "article",
            "published",
            "begin",
            "end",
            "type",
            "quote",
            "speaker",
            "speaker_type",
            "speaker_gender",
            "speaker_country",
            "told_as",
            "cue",
            "attitude",
            "addressee",
            "medium",
            "date",
            "confidence");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Stream<List<String>> rows(String name, Article article) {
        return article.quotes().stream().map(quote -> cells(name, article, quote));
    }

    private static List<String> cells(String name, Article article, Quote quote) {
        Optional<Actor> speaker = quote.speaker();
        return List.of(
                name,
                told(article.metadata().publishedOn()),
                String.valueOf(quote.span().begin()),
                String.valueOf(quote.span().end()),
                quote.type().name(),
                quote.text(),
                told(speaker.map(Actor::name)),
                told(speaker.map(Actor::type)),
                told(speaker.map(Actor::gender)),
                told(speaker.flatMap(Actor::country)),
                told(quote.speakerSpan().map(span -> span.in(article.text()))),
                told(quote.cue().map(Cue::lemma)),
                told(quote.cue().map(Cue::attitude)),
                told(quote.addressee().map(Actor::name)),
                told(quote.medium().map(Medium::text)),
                told(quote.date()),
                String.valueOf(Json.rounded(quote.confidence())));
    }

    private static String told(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
