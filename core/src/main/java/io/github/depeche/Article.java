package io.github.depeche;

import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A parsed article: its text, and what it states, with exact offsets. Immutable; safe to share. Two articles are equal only if they are the same
 * object; the same source gives the same content each time.
 */
public final class Article {

    /** The key of the built-in quotes; with it, {@link ArticleParser.Builder} leaves them out or replaces them. */
    public static final Extractor.Key<List<Quote>> QUOTES = new Extractor.Key<>("depeche.quotes");

    /** The key of the built-in events; with it, {@link ArticleParser.Builder} leaves them out or replaces them. */
    public static final Extractor.Key<List<Event>> EVENTS = new Extractor.Key<>("depeche.events");

    private final String text;
    private final AnalyzedArticle analysis;
    private final List<Diagnostic> diagnostics;

    Article(String text, AnalyzedArticle analysis, List<Diagnostic> diagnostics) {
        this.text = text;
        this.analysis = analysis;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The text that all spans index: of a text source its content untouched, of a page the text that was read from it. */
    public String text() {
        return text;
    }

    /** The headline, on one line; the empty string if there is none. */
    public String title() {
        return metadata().title().map(span -> span.in(analysis.text())).orElse("");
    }

    /** What the article says of itself; the publication date worked out, if it could be. */
    public Metadata metadata() {
        return analysis.metadata();
    }

    /** All blocks, furniture included, in reading order; disjoint. */
    public List<Block> blocks() {
        return analysis.blocks();
    }

    /** The sentences of the analysed blocks, with words and trees, in reading order. */
    public List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** Proper names, in reading order; disjoint. */
    public List<Name> names() {
        return analysis.names();
    }

    /** Time expressions, in reading order; disjoint. */
    public List<TimeExpression> times() {
        return analysis.times();
    }

    /** The actors, by order of appearance. */
    public List<Actor> actors() {
        return analysis.actors();
    }

    /**
     * Whom a phrase refers to, pronouns and descriptions resolved.
     *
     * @param span a stretch of {@link #text()}, as a rule the head word of the phrase
     * @return the actors of the smallest mention that covers the span; several for « les deux dirigeants »; empty if there is none
     */
    public List<Actor> actorsAt(Span span) {
        return analysis.actorsAt(span);
    }

    /** The quotes, in reading order; one may lie within another. Empty if the parser leaves them out. */
    public List<Quote> quotes() {
        return get(QUOTES).orElse(List.of());
    }

    /** The events, by first trigger; empty if the parser leaves them out. */
    public List<Event> events() {
        return get(EVENTS).orElse(List.of());
    }

    /**
     * The result of an extractor.
     *
     * @return empty if the parser has no extractor with this key
     */
    public <T> Optional<T> get(Extractor.Key<T> key) {
        return analysis.get(key);
    }

    /** What a reader of the results should know of the input: empty, not an article, date worked out. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
