package io.github.depeche.extension;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import java.util.List;
import java.util.Optional;

/** What an {@link Extractor} sees of an article: everything that the built-in ones see. Read-only. */
public interface AnalyzedArticle {

    /** The text that all spans index: that of the article, but where a paragraph was wrapped, its line breaks are spaces. */
    String text();

    /** The blocks, in reading order. */
    List<Block> blocks();

    /** What the article says of itself; the publication date worked out, if it could be. */
    Metadata metadata();

    /** The sentences of the analysed blocks, in reading order. */
    List<Sentence> sentences();

    /** Proper names, in reading order; disjoint. */
    List<Name> names();

    /** Time expressions, in reading order; disjoint. */
    List<TimeExpression> times();

    /** The actors, by order of appearance. */
    List<Actor> actors();

    /**
     * Whom a phrase refers to.
     *
     * @param span a phrase, as a rule its head word
     * @return the actors of the smallest mention that covers the span; several for « les deux dirigeants »; empty if there is none
     */
    List<Actor> actorsAt(Span span);

    /**
     * The result of an extractor that ran before: the built-in ones run first (quotes, then events), then the others in the order of their
     * registration.
     */
    <T> Optional<T> get(Extractor.Key<T> key);
}
