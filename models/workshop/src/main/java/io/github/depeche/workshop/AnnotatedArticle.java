package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleSource;
import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.ComparedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The names that an annotated actor goes by, in the form in which they are compared; none of one without a name. */
    static Set<String> names(JsonNode actor) {
        Set<String> names = new HashSet<>();
        if (actor.path("named").asBoolean(true)) {
            names.add(ComparedText.name(actor.path("name").asText()));
            actor.path("aliases").forEach(alias -> names.add(ComparedText.name(alias.asText())));
            names.remove("");
        }
        return names;
    }

    /** Which share of what two stretches cover together is in both, from 0 to 1. */
    static double share(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return common <= 0 ? 0 : (double) common / one.cover(other).length();
    }
}
