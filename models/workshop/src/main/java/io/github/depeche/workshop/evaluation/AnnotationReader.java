package io.github.depeche.workshop.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Diagnostic;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Metadata;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.Annotation.ActorNote;
import io.github.depeche.workshop.evaluation.Annotation.BlockNote;
import io.github.depeche.workshop.evaluation.Annotation.EventNote;
import io.github.depeche.workshop.evaluation.Annotation.LayoutNote;
import io.github.depeche.workshop.evaluation.Annotation.ParticipantNote;
import io.github.depeche.workshop.evaluation.Annotation.QuoteNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings gold files and parsed articles into the form in which they are compared. */
final class AnnotationReader {

    private AnnotationReader() {}

    /** What the annotator says. */
    static Annotation of(JsonNode root) {
        JsonNode layout = root.path("layout");
        return new Annotation(
                list(root.path("actors"), AnnotationReader::actor),
                list(root.path("quotes"), AnnotationReader::quote),
                list(root.path("events"), AnnotationReader::event),
                layout.isObject() ? layout(layout) : null);
    }

    /** What the library says. */
    static Annotation of(Article article) {
        return new Annotation(
                article.actors().stream().map(AnnotationReader::actor).toList(),
                article.quotes().stream().map(AnnotationReader::quote).toList(),
                article.events().stream().map(AnnotationReader::event).toList(),
                layout(article));
    }

    private static ActorNote actor(JsonNode node) {
        return new ActorNote(
                node.path("id").asText(),
                node.path("name").asText(),
                ActorType.valueOf(node.path("type").asText()),
                node.path("named").asBoolean(true),
                strings(node.path("aliases")),
                text(node.path("country")));
    }

    private static ActorNote actor(Actor actor) {
        return new ActorNote(
                actor.id(),
                actor.name(),
                actor.type(),
                actor.isNamed(),
                actor.aliases(),
                actor.country().orElse(null));
    }

    private static QuoteNote quote(JsonNode node) {
        return new QuoteNote(
                QuoteType.valueOf(node.path("type").asText()),
                spans(node.path("content")),
                span(node.path("speaker")),
                text(node.path("actor")),
                span(node.path("cue")),
                text(node.path("addressee")));
    }

    private static QuoteNote quote(Quote quote) {
        return new QuoteNote(
                quote.type(),
                quote.content(),
                quote.speakerSpan().orElse(null),
                quote.speaker().map(Actor::id).orElse(null),
                quote.cue().map(cue -> cue.span()).orElse(null),
                quote.addressee().map(Actor::id).orElse(null),
                quote.confidence());
    }

    private static EventNote event(JsonNode node) {
        return new EventNote(
                EventType.valueOf(node.path("type").asText()),
                spans(node.path("triggers")),
                Factuality.valueOf(node.path("factuality").asText()),
                list(node.path("agents"), AnnotationReader::participant),
                list(node.path("patients"), AnnotationReader::participant),
                span(node.path("object")),
                text(node.path("date")),
                text(node.path("place")),
                text(node.path("source")),
                node.path("count").isInt() ? node.path("count").asInt() : null);
    }

    private static EventNote event(Event event) {
        return new EventNote(
                event.type(),
                event.triggers(),
                event.factuality(),
                event.agents().stream().map(AnnotationReader::participant).toList(),
                event.patients().stream().map(AnnotationReader::participant).toList(),
                event.object().orElse(null),
                event.date().orElse(null),
                event.place().orElse(null),
                event.source().map(Actor::id).orElse(null),
                event.count().isPresent() ? event.count().getAsInt() : null);
    }

    private static ParticipantNote participant(JsonNode node) {
        return new ParticipantNote(present(node.path("span")), text(node.path("actor")));
    }

    private static ParticipantNote participant(Participant participant) {
        return new ParticipantNote(
                participant.span(), participant.actor().map(Actor::id).orElse(null));
    }

    private static LayoutNote layout(JsonNode node) {
        return new LayoutNote(
                span(node.path("title")),
                span(node.path("lead")),
                list(
                        node.path("blocks"),
                        block -> new BlockNote(
                                BlockType.valueOf(block.path("type").asText()), present(block.path("span")))),
                strings(node.path("authors")),
                strings(node.path("agencies")),
                strings(node.path("credits")),
                text(node.path("publisher")),
                text(node.path("published")),
                text(node.path("modified")),
                text(node.path("reading_minutes")),
                text(node.path("dateline_place")));
    }

    /** What the library says of the layout; a publication date that it worked out is not the article's own word. */
    private static LayoutNote layout(Article article) {
        boolean inferred = article.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.PUBLICATION_DATE_INFERRED);
        Metadata metadata = article.metadata();
        return layout(
                article.blocks(),
                inferred ? metadata.toBuilder().published(null).build() : metadata);
    }

    /** What the library says of the layout; annotators call all of the body a paragraph. */
    static LayoutNote layout(List<Block> blocks, Metadata metadata) {
        return new LayoutNote(
                metadata.title().orElse(null),
                metadata.lead().orElse(null),
                blocks.stream()
                        .map(block ->
                                new BlockNote(block.type().isBody() ? BlockType.PARAGRAPH : block.type(), block.span()))
                        .toList(),
                metadata.authors(),
                metadata.agencies(),
                metadata.credits(),
                metadata.publisher().orElse(null),
                metadata.published().map(Object::toString).orElse(null),
                metadata.modified().map(Object::toString).orElse(null),
                metadata.readingMinutes().isPresent()
                        ? String.valueOf(metadata.readingMinutes().getAsInt())
                        : null,
                metadata.datelinePlace().orElse(null));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> form) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(form.apply(node)));
        return list;
    }

    private static List<Span> spans(JsonNode array) {
        return list(array, AnnotationReader::present);
    }

    private static List<String> strings(JsonNode array) {
        return list(array, JsonNode::asText);
    }

    private static @Nullable Span span(JsonNode node) {
        return node.isArray() ? present(node) : null;
    }

    private static Span present(JsonNode node) {
        return new Span(node.path(0).asInt(), node.path(1).asInt());
    }

    /** An empty text tells nothing. */
    private static @Nullable String text(JsonNode node) {
        String text = node.isNull() ? "" : node.asText();
        return text.isEmpty() ? null : text;
    }
}
