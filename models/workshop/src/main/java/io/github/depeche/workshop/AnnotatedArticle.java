package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleSource;
import io.github.depeche.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An article whose actors, quotes and events somebody has annotated.
 *
 * @param annotation in the form that {@code newsdesk --format gold} writes
 */
record AnnotatedArticle(String name, String text, JsonNode annotation) {

    /** The article as the library reads it: with its day of publication, where the annotation tells it. */
    ArticleSource source() {
        ArticleSource source = ArticleSource.text(text);
        String published = annotation.path("published").asText("");
        return published.isEmpty() || published.equals("null")
                ? source
                : source.publishedOn(LocalDate.parse(published));
    }

    JsonNode events() {
        return annotation.path("events");
    }

    /** The annotated event that shares most of these trigger words. */
    @Nullable
    JsonNode event(List<Span> triggers) {
        JsonNode best = null;
        long most = 0;
        for (JsonNode event : events()) {
            long shared = spans(event.path("triggers")).stream()
                    .filter(trigger -> triggers.stream().anyMatch(trigger::overlaps))
                    .count();
            if (shared > most) {
                most = shared;
                best = event;
            }
        }
        return best;
    }

    /** The spans of an array of pairs of offsets. */
    static List<Span> spans(Iterable<JsonNode> pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new Span(pair.path(0).asInt(), pair.path(1).asInt()))
                .toList();
    }
}
