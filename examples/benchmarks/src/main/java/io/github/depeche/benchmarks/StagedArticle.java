package io.github.depeche.benchmarks;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.Metadata;
import io.github.depeche.Name;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.actor.Cast;
import io.github.depeche.actor.MentionIndex;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.time.TimeTagger;
import java.util.List;
import java.util.Optional;

/** What the stages up to the actors found, for those after them. */
public final class StagedArticle implements AnalyzedArticle {

    private final Layout layout;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Name> names;
    private final TimeTagger.Result times;
    private final Cast cast;
    private List<Actor> actors;
    private List<Quote> quotes = List.of();
    private MentionIndex mentions;

    /** Takes the results of the stages. */
    public StagedArticle(
            Layout layout, List<Sentence> sentences, List<Name> names, TimeTagger.Result times, Cast cast) {
        this.layout = layout;
        this.text = layout.unwrappedText();
        this.sentences = sentences;
        this.names = names;
        this.times = times;
        this.cast = cast;
        this.actors = cast.actors();
        this.mentions = new MentionIndex(actors);
    }

    List<Quote> hear(List<Quote> found) {
        Cast.Heard heard = cast.hear(found);
        actors = heard.actors();
        mentions = new MentionIndex(actors);
        quotes = heard.quotes();
        return quotes;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<Block> blocks() {
        return layout.blocks();
    }

    @Override
    public Metadata metadata() {
        return times.metadata();
    }

    @Override
    public List<Sentence> sentences() {
        return sentences;
    }

    @Override
    public List<Name> names() {
        return names;
    }

    @Override
    public List<TimeExpression> times() {
        return times.times();
    }

    @Override
    public List<Actor> actors() {
        return actors;
    }

    @Override
    public List<Actor> actorsAt(Span span) {
        return mentions.actorsAt(span);
    }

    @Override
    @SuppressWarnings("unchecked") // the key of the quotes holds their type
    public <T> Optional<T> get(Extractor.Key<T> key) {
        return key.equals(Article.QUOTES) ? Optional.of((T) quotes) : Optional.empty();
    }
}
