package io.github.depeche.newsdesk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Diagnostic;
import io.github.depeche.Event;
import io.github.depeche.Metadata;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of the project's annotated articles, so that a scorer can compare the two. Offsets count UTF-16 code units. */
final class GoldRenderer implements ArticleRenderer {

    @Override
    public String render(String name, Article article) {
        ObjectNode root = Json.object();
        root.put("doc", name);
        root.put(
                "published",
                article.metadata().publishedOn().map(LocalDate::toString).orElse(null));
        root.set("actors", Json.list(annotated(article), GoldRenderer::actor));
        root.set("quotes", Json.list(article.quotes(), GoldRenderer::quote));
        root.set("events", Json.list(article.events(), GoldRenderer::event));
        root.set("layout", layout(article));
        return Json.pretty(root);
    }

    /** Annotators note those without a name only where they speak, are spoken to or take part in an event. */
    private static List<Actor> annotated(Article article) {
        Set<String> parts = Stream.concat(
                        article.quotes().stream().flatMap(quote -> Stream.of(quote.speaker(), quote.addressee())),
                        article.events().stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.concat(event.agents().stream(), event.patients().stream())
                                                .map(Participant::actor),
                                        Stream.of(event.source()))))
                .flatMap(Optional::stream)
                .map(Actor::id)
                .collect(Collectors.toSet());
        return article.actors().stream()
                .filter(actor -> actor.isNamed() || parts.contains(actor.id()))
                .toList();
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = Json.object();
        node.put("id", actor.id());
        node.put("name", actor.name());
        node.put("type", actor.type().name());
        node.put("named", actor.isNamed());
        node.set("aliases", Json.strings(actor.aliases()));
        node.put("country", actor.country().orElse(null));
        return node;
    }

    private static ObjectNode quote(Quote quote) {
        ObjectNode node = Json.object();
        node.put("type", quote.type().name());
        node.set("content", Json.list(quote.content(), Json::span));
        node.set("speaker", Json.span(quote.speakerSpan()));
        node.put("actor", quote.speaker().map(Actor::id).orElse(null));
        node.set("cue", quote.cue().map(cue -> Json.span(cue.span())).orElse(null));
        node.put("addressee", quote.addressee().map(Actor::id).orElse(null));
        return node;
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = Json.object();
        node.put("type", event.type().name());
        node.set("triggers", Json.list(event.triggers(), Json::span));
        node.put("factuality", event.factuality().name());
        node.set("agents", Json.list(event.agents(), GoldRenderer::participant));
        node.set("patients", Json.list(event.patients(), GoldRenderer::participant));
        node.set("object", Json.span(event.object()));
        node.put("date", event.date().orElse(null));
        node.put("place", event.place().orElse(null));
        node.put("source", event.source().map(Actor::id).orElse(null));
        node.put("count", Json.number(event.count()));
        return node;
    }

    private static ObjectNode participant(Participant participant) {
        ObjectNode node = Json.object();
        node.set("span", Json.span(participant.span()));
        node.put("actor", participant.actor().map(Actor::id).orElse(null));
        return node;
    }

    /** A publication date worked out from the text is not what the article says of itself. */
    private static boolean isDateInferred(Article article) {
        return article.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.PUBLICATION_DATE_INFERRED);
    }

    private static ObjectNode layout(Article article) {
        Metadata metadata = article.metadata();
        ObjectNode node = Json.object();
        node.set("title", Json.span(metadata.title()));
        node.set("lead", Json.span(metadata.lead()));
        node.set("blocks", Json.list(article.blocks(), GoldRenderer::block));
        node.set("authors", Json.strings(metadata.authors()));
        node.set("agencies", Json.strings(metadata.agencies()));
        node.put("publisher", metadata.publisher().orElse(null));
        node.put("published", isDateInferred(article) ? null : Json.time(metadata.published()));
        node.put("modified", Json.time(metadata.modified()));
        node.put("reading_minutes", Json.number(metadata.readingMinutes()));
        node.set("credits", Json.strings(metadata.credits()));
        node.put("dateline_place", metadata.datelinePlace().orElse(null));
        return node;
    }

    /** Annotators call all of the body a paragraph. */
    private static ObjectNode block(Block block) {
        BlockType type = block.type().isBody() ? BlockType.PARAGRAPH : block.type();
        ObjectNode node = Json.object();
        node.put("type", type.name());
        node.set("span", Json.span(block.span()));
        return node;
    }
}
