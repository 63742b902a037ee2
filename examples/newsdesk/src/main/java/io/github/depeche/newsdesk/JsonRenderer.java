package io.github.depeche.newsdesk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Metadata;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the library found, as {@code docs/article.schema.json} describes it. Every member is always there: {@code null} or an empty
 * array where the article tells nothing. Offsets count UTF-16 code units.
 */
final class JsonRenderer implements ArticleRenderer {

    /** Grows with each change that could break a reader; new members alone do not. */
    static final int FORMAT_VERSION = 1;

    private final boolean onOneLine;

    private JsonRenderer(boolean onOneLine) {
        this.onOneLine = onOneLine;
    }

    /** Indented; several articles in one stream make an array. */
    static JsonRenderer indented() {
        return new JsonRenderer(false);
    }

    /** JSON Lines: one article a line. */
    static JsonRenderer lines() {
        return new JsonRenderer(true);
    }

    @Override
    public Frame frame(int articles) {
        return onOneLine || articles == 1 ? Frame.NONE : new Frame("[\n", ",\n", "]\n");
    }

    @Override
    public String render(String name, Article article) {
        return onOneLine ? Json.line(tree(name, article)) : Json.pretty(tree(name, article));
    }

    private static ObjectNode tree(String name, Article article) {
        String text = article.text();
        ObjectNode root = Json.object();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("name", name);
        root.put("text", text);
        root.set("metadata", metadata(article.metadata(), text));
        root.set("blocks", Json.list(article.blocks(), block -> evidence(block.span(), text)
                .put("type", block.type().name())
                .put("reason", block.reason())));
        root.set("actors", Json.list(article.actors(), actor -> actor(actor, text)));
        root.set("quotes", Json.list(article.quotes(), quote -> quote(quote, text)));
        root.set("events", Json.list(article.events(), event -> event(event, text)));
        root.set("times", Json.list(article.times(), time -> evidence(time.span(), text)
                .put("type", time.type().name())
                .put("value", time.value().isEmpty() ? null : time.value())));
        root.set("names", Json.list(article.names(), found -> evidence(found.span(), text)
                .put("type", found.type().name())));
        root.set("diagnostics", Json.list(article.diagnostics(), diagnostic -> Json.object()
                .put("kind", diagnostic.kind().name())
                .put("message", diagnostic.message())));
        return root;
    }

    private static ObjectNode metadata(Metadata metadata, String text) {
        ObjectNode node = Json.object();
        node.set("title", evidence(metadata.title(), text));
        node.set("lead", evidence(metadata.lead(), text));
        node.set("authors", Json.strings(metadata.authors()));
        node.set("agencies", Json.strings(metadata.agencies()));
        node.put("publisher", metadata.publisher().orElse(null));
        node.put("published", Json.time(metadata.published()));
        node.put("modified", Json.time(metadata.modified()));
        node.put("readingMinutes", Json.number(metadata.readingMinutes()));
        node.set("credits", Json.strings(metadata.credits()));
        node.put("datelinePlace", metadata.datelinePlace().orElse(null));
        node.put("url", metadata.url().orElse(null));
        node.put("language", metadata.language().orElse(null));
        node.put("section", metadata.section().orElse(null));
        node.set("keywords", Json.strings(metadata.keywords()));
        return node;
    }

    private static ObjectNode actor(Actor actor, String text) {
        ObjectNode node = Json.object();
        node.put("id", actor.id());
        node.put("name", actor.name());
        node.put("type", actor.type().name());
        node.put("named", actor.isNamed());
        node.set("aliases", Json.strings(actor.aliases()));
        node.set("titles", Json.strings(actor.titles()));
        node.put("gender", actor.gender().name());
        node.put("country", actor.country().orElse(null));
        node.put("countryEvidence", actor.countryEvidence().orElse(null));
        node.put("countryPresumed", actor.isCountryPresumed());
        node.put("salience", Json.rounded(actor.salience()));
        node.set("mentions", Json.list(actor.mentions(), mention -> evidence(mention.span(), text)
                .put("kind", mention.kind().name())));
        return node;
    }

    private static ObjectNode quote(Quote quote, String text) {
        ObjectNode node = Json.object();
        node.put("type", quote.type().name());
        node.put("text", quote.text());
        node.set("content", evidence(quote.content(), text));
        node.set("verbatim", evidence(quote.verbatim(), text));
        node.put("speaker", id(quote.speaker()));
        node.set("speakerEvidence", evidence(quote.speakerSpan(), text));
        node.set(
                "cue",
                quote.cue()
                        .map(cue -> evidence(cue.span(), text)
                                .put("lemma", cue.lemma())
                                .put("attitude", cue.attitude().name()))
                        .orElse(null));
        node.put("addressee", id(quote.addressee()));
        node.set(
                "medium",
                quote.medium()
                        .map(medium -> evidence(medium.span(), text).put("actor", id(medium.actor())))
                        .orElse(null));
        node.put("date", quote.date().orElse(null));
        node.set("dateEvidence", evidence(quote.dateSpan(), text));
        node.put("confidence", Json.rounded(quote.confidence()));
        return node;
    }

    private static ObjectNode event(Event event, String text) {
        ObjectNode node = Json.object();
        node.put("type", event.type().name());
        node.put("plover", event.type().plover().orElse(null));
        node.put("ploverMode", event.type().ploverMode().orElse(null));
        node.put("factuality", event.factuality().name());
        node.set("triggers", evidence(event.triggers(), text));
        node.set("agents", Json.list(event.agents(), participant -> participant(participant, text)));
        node.set("patients", Json.list(event.patients(), participant -> participant(participant, text)));
        node.set("object", evidence(event.object(), text));
        node.put("date", event.date().orElse(null));
        node.set("dateEvidence", evidence(event.dateSpan(), text));
        node.put("place", event.place().orElse(null));
        node.set("placeEvidence", evidence(event.placeSpan(), text));
        node.put("country", event.country().orElse(null));
        node.put("source", id(event.source()));
        node.put("count", Json.number(event.count()));
        node.put("confidence", Json.rounded(event.confidence()));
        return node;
    }

    private static ObjectNode participant(Participant participant, String text) {
        return evidence(participant.span(), text).put("actor", id(participant.actor()));
    }

    private static @Nullable String id(Optional<Actor> actor) {
        return actor.map(Actor::id).orElse(null);
    }

    private static ArrayNode evidence(List<Span> spans, String text) {
        return Json.list(spans, span -> evidence(span, text));
    }

    private static @Nullable ObjectNode evidence(Optional<Span> span, String text) {
        return span.map(present -> evidence(present, text)).orElse(null);
    }

    private static ObjectNode evidence(Span span, String text) {
        return Json.object().put("begin", span.begin()).put("end", span.end()).put("text", span.in(text));
    }
}
