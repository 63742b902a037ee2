package io.github.depeche.workshop;

import io.github.depeche.Actor;
import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.actor.Cast;
import io.github.depeche.actor.MentionIndex;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import java.util.List;
import java.util.Optional;

/** An article whose actors have been worked out anew, for the quotes to be spoken by these. */
record RecastArticle(AnalyzedArticle article, Cast cast, MentionIndex mentions) implements AnalyzedArticle {

    RecastArticle(AnalyzedArticle article, Cast cast) {
        this(article, cast, new MentionIndex(cast.actors()));
    }

    @Override
    public String text() {
        return article.text();
    }

    @Override
    public List<Block> blocks() {
        return article.blocks();
    }

    @Override
    public Metadata metadata() {
        return article.metadata();
    }

    @Override
    public List<Sentence> sentences() {
        return article.sentences();
    }

    @Override
    public List<Name> names() {
        return article.names();
    }

    @Override
    public List<TimeExpression> times() {
        return article.times();
    }

    @Override
    public List<Actor> actors() {
        return cast.actors();
    }

    @Override
    public List<Actor> actorsAt(Span span) {
        return mentions.actorsAt(span);
    }

    @Override
    public <T> Optional<T> get(Extractor.Key<T> key) {
        return Optional.empty();
    }
}
