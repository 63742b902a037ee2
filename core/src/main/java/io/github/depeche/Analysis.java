package io.github.depeche;

import io.github.depeche.actor.Cast;
import io.github.depeche.actor.MentionIndex;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rooms have found so far; extractors add to it one after another, then it is closed in an {@link Article}. */
final class Analysis implements AnalyzedArticle {

    private final String text;
    private final List<Block> blocks;
    private final Metadata metadata;
    private final List<Sentence> sentences;
    private final List<Name> names;
    private final List<TimeExpression> times;
    private final Cast cast;
    private List<Actor> actors;
    private MentionIndex mentions;
    private final Map<Extractor.Key<?>, Object> results = new HashMap<>();

    Analysis(
            String text,
            List<Block> blocks,
            Metadata metadata,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times,
            Cast cast) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.metadata = metadata;
        this.sentences = List.copyOf(sentences);
        this.names = List.copyOf(names);
        this.times = List.copyOf(times);
        this.cast = cast;
        this.actors = cast.actors();
        this.mentions = new MentionIndex(this.actors);
    }

    <T> void add(Extractor<T> extractor) {
        results.put(extractor.key(), extractor.extract(this));
        if (extractor.key().equals(Article.QUOTES)) {
            get(Article.QUOTES).ifPresent(this::hear);
        }
    }

    /** Quotes tell more of the actors: who « je » is, and sources that were nobody before. */
    private void hear(List<Quote> quotes) {
        Cast.Heard heard = cast.hear(quotes);
        actors = heard.actors();
        mentions = new MentionIndex(actors);
        results.put(Article.QUOTES, heard.quotes());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public Metadata metadata() {
        return metadata;
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
        return times;
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
    @SuppressWarnings("unchecked") // add() stores under each key what its own extractor returned
    public <T> Optional<T> get(Extractor.Key<T> key) {
        return Optional.ofNullable((T) results.get(key));
    }
}
