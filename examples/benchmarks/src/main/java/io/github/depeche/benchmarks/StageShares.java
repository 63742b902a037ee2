package io.github.depeche.benchmarks;

import io.github.depeche.ArticleSource;
import io.github.depeche.Name;
import io.github.depeche.actor.Cast;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.time.TimeTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each stage takes of the processor over a folder of articles: medians of rounds, and shares of what the grammar takes. Processor time,
 * so that other programs on the machine count little.
 */
final class StageShares {

    private static final int DEFAULT_ROUNDS = 7;
    private static final int WARM_UP_ROUNDS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, Double> round = new LinkedHashMap<>();
    private long begin;

    private StageShares() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> articles = Articles.read(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS;
        Stages stages = Stages.load();
        StageShares shares = new StageShares();
        int tokens = 0;
        for (int i = -WARM_UP_ROUNDS; i < rounds; i++) {
            tokens = shares.round(stages, articles, i >= 0);
        }
        out.print(shares.describe(articles.size(), tokens));
    }

    private int round(Stages stages, List<String> articles, boolean counts) {
        round.clear();
        int tokens = 0;
        for (String text : articles) {
            start();
            Layout layout = stages.layout(ArticleSource.text(text));
            stop("layout");
            List<Sentence> sentences = stages.grammar(layout);
            stop("grammar");
            List<Name> names = stages.names(layout, sentences);
            stop("names");
            TimeTagger.Result times = stages.times(layout, sentences);
            stop("time");
            Cast cast = stages.actors(layout, sentences, names, times);
            StagedArticle article = new StagedArticle(layout, sentences, names, times, cast);
            stop("actors");
            stages.quotes(article);
            stop("quotes");
            stages.events(article);
            stop("events");
            tokens += sentences.stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
        }
        if (counts) {
            round.forEach((stage, took) ->
                    seconds.computeIfAbsent(stage, name -> new ArrayList<>()).add(took));
        }
        return tokens;
    }

    private void start() {
        begin = threads.getCurrentThreadCpuTime();
    }

    private void stop(String stage) {
        long now = threads.getCurrentThreadCpuTime();
        round.merge(stage, (now - begin) / 1e9, Double::sum);
        begin = threads.getCurrentThreadCpuTime();
    }

    private String describe(int articles, int tokens) {
        StringBuilder text = new StringBuilder();
        Map<String, Double> medians = new LinkedHashMap<>();
        seconds.forEach((stage, times) -> medians.put(stage, Median.of(times)));
        double grammar = medians.getOrDefault("grammar", Double.NaN);
        double all = medians.values().stream().mapToDouble(Double::doubleValue).sum();
        text.append(String.format(
                Locale.ROOT,
                "%d articles, %,d tokens: %,.0f tokens per second of one processor%n",
                articles,
                tokens,
                tokens / all));
        medians.forEach((stage, took) -> text.append(String.format(
                Locale.ROOT,
                "%-8s %7.2f µs/token %5.1f %% of all %6.1f %% of the grammar%n",
                stage,
                took * 1e6 / tokens,
                100 * took / all,
                100 * took / grammar)));
        text.append(String.format(
                Locale.ROOT,
                "time and events together: %.1f %% of the grammar%n",
                100 * (medians.getOrDefault("time", 0.0) + medians.getOrDefault("events", 0.0)) / grammar));
        return text.toString();
    }
}
