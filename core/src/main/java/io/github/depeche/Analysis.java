package io.github.depeche;

import io.github.depeche.actor.Cast;
import io.github.depeche.actor.MentionIndex;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rooms have found so far; extractors add to it one after another, then it is closed in an {@link Article}. Until then whoever looks
 * into it looks at the clock too, since an extractor may take long.
 */
final class Analysis implements AnalyzedArticle {

    private final String text;
    private final List<Block> blocks;
    private final Metadata metadata;
    private final List<Sentence> sentences;
    private final List<Name> names;
    private final List<TimeExpression> times;
    private final Cast cast;
    private Runnable checkpoint;
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
            Cast cast,
            Runnable checkpoint) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.metadata = metadata;
        this.sentences = List.copyOf(sentences);
        this.names = List.copyOf(names);
        this.times = List.copyOf(times);
        this.cast = cast;
        this.checkpoint = checkpoint;
        this.actors = cast.actors();
        this.mentions = new MentionIndex(this.actors);
    }

    <T> void add(Extractor<T> extractor) {
        T result = extractor.extract(this);
        results.put(
                extractor.key(),
                Objects.requireNonNull(
                        result, () -> "extractor " + extractor.key().name() + " gave null"));
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

    /** Nothing is added any more, and nobody hurries any more. */
    void close() {
        checkpoint = () -> {};
    }

    private <V> V look(V value) {
        checkpoint.run();
        return value;
    }

    @Override
    public String text() {
        return look(text);
    }

    @Override
    public List<Block> blocks() {
        return look(blocks);
    }

    @Override
    public Metadata metadata() {
        return look(metadata);
    }

    @Override
    public List<Sentence> sentences() {
        return look(sentences);
    }

    @Override
    public List<Name> names() {
        return look(names);
    }

    @Override
    public List<TimeExpression> times() {
        return look(times);
    }

    @Override
    public List<Actor> actors() {
        return look(actors);
    }

    @Override
    public List<Actor> actorsAt(Span span) {
        return look(mentions).actorsAt(span);
    }

    @Override
    @SuppressWarnings("unchecked") // add() stores under each key what its own extractor returned
    public <T> Optional<T> get(Extractor.Key<T> key) {
        return Optional.ofNullable((T) results.get(key));
    }
}
