package io.github.depeche.benchmarks.jmh;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Event;
import io.github.depeche.Name;
import io.github.depeche.Quote;
import io.github.depeche.actor.Cast;
import io.github.depeche.benchmarks.Articles;
import io.github.depeche.benchmarks.StagedArticle;
import io.github.depeche.benchmarks.Stages;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parser warm, each stage alone, and loading; one operation is the longest article of the folder. What is allocated for it tells JMH's
 * own option {@code -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class ParserBenchmark {

    /** A folder of articles. */
    @Param("examples/newsdesk/articles")
    public String articles;

    private ArticleParser parser;
    private Stages stages;
    private String text;
    private Layout layout;
    private List<TokenizedSentence> words;
    private List<Sentence> sentences;
    private List<Name> names;
    private TimeTagger.Result times;

    /** Reads the article up to every stage. */
    @Setup
    public void setUp() throws IOException {
        parser = ArticleParser.create();
        stages = Stages.load();
        text = "";
        for (String article : Articles.read(Path.of(articles))) {
            text = article.length() > text.length() ? article : text;
        }
        layout = layout();
        words = words();
        sentences = stages.grammar(layout);
        names = names();
        times = times();
    }

    /** Raw text to article, warm. */
    @Benchmark
    public Article article() {
        return parser.parse(text);
    }

    /** Loading all models and lexicons. */
    @Benchmark
    public ArticleParser load() {
        return ArticleParser.create();
    }

    /** Text to blocks. */
    @Benchmark
    public Layout layout() {
        return stages.layout(ArticleSource.text(text));
    }

    /** Blocks to words. */
    @Benchmark
    public List<TokenizedSentence> words() {
        return stages.words(layout);
    }

    /** Words to tags and trees. */
    @Benchmark
    public List<Sentence> trees() {
        return stages.grammar(words);
    }

    /** Sentences to names. */
    @Benchmark
    public List<Name> names() {
        return stages.names(layout, sentences);
    }

    /** Sentences to times. */
    @Benchmark
    public TimeTagger.Result times() {
        return stages.times(layout, sentences);
    }

    /** Sentences and names to actors. */
    @Benchmark
    public StagedArticle actors() {
        Cast cast = stages.actors(layout, sentences, names, times);
        return new StagedArticle(layout, sentences, names, times, cast);
    }

    /** Actors, then quotes: what the quotes alone take is the difference. */
    @Benchmark
    public List<Quote> actorsAndQuotes() {
        return stages.quotes(actors());
    }

    /** Actors and quotes, then events: what the events alone take is the difference. */
    @Benchmark
    public List<Event> actorsQuotesAndEvents() {
        StagedArticle article = actors();
        stages.quotes(article);
        return stages.events(article);
    }
}
