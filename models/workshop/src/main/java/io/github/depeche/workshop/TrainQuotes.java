package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.Span;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.quote.QuoteExample;
import io.github.depeche.quote.QuoteExamples;
import io.github.depeche.quote.QuoteModel;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns which words of an article are reported by which cue. */
@Command(
        name = "train-quotes",
        description =
                "Learns from annotated articles which cues report something, and where the reported words begin and end.")
final class TrainQuotes implements Callable<Integer> {

    private static final double PENALTY = 16;

    /** An annotated quote; the cue is {@code null} for a floating one. */
    private record Quoted(@Nullable Span cue, List<Span> content) {

        static Quoted of(JsonNode quote) {
            JsonNode cue = quote.path("cue");
            return new Quoted(
                    cue.isArray() ? AnnotatedArticle.spans(List.of(cue)).get(0) : null,
                    AnnotatedArticle.spans(quote.path("content")));
        }
    }

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model quotes.bin.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .without(Article.EVENTS)
                .without(Article.QUOTES)
                .with(new QuoteExamples(new FrenchPack()))
                .build();
        LogLinearTrainer trainer = new LogLinearTrainer(QuoteModel.classes());
        for (AnnotatedArticle article : corpus.articles()) {
            List<Quoted> quotes = StreamSupport.stream(
                            article.annotation().path("quotes").spliterator(), false)
                    .map(Quoted::of)
                    .toList();
            for (QuoteExample example :
                    parser.parse(article.source()).get(QuoteExamples.EXAMPLES).orElse(List.of())) {
                List<LogLinearTrainer.Option> options = example.options().stream()
                        .map(option -> new LogLinearTrainer.Option(option.construction(), option.features()))
                        .toList();
                trainer.add(example.features(), options, right(example, quotes));
            }
        }
        byte[] file = trainer.learn(PENALTY).file();
        Files.write(output, file);
        System.out.printf(Locale.ROOT, "%s: %d cues, %d bytes%n", output, trainer.size(), file.length);
        return 0;
    }

    /** The option that comes nearest to an annotated quote of this cue, if it is as good as the same. */
    private static int right(QuoteExample example, List<Quoted> quotes) {
        int best = LogLinearTrainer.NONE;
        double most = QuoteModel.SAME;
        for (Quoted quote : quotes) {
            if (quote.cue == null || quote.cue.overlaps(example.cue())) {
                for (int i = 0; i < example.options().size(); i++) {
                    double overlap = QuoteModel.overlap(example.options().get(i).content(), quote.content);
                    if (overlap > most) {
                        most = overlap;
                        best = i;
                    }
                }
            }
        }
        return best;
    }
}
