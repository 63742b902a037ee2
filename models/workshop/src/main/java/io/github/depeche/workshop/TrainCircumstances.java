package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleParser;
import io.github.depeche.event.CircumstanceExample;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns when and where events were, from annotated articles. */
@Command(
        name = "train-circumstances",
        description = "Learns to choose the date and the place of an event, from annotated articles.")
final class TrainCircumstances implements Callable<Integer> {

    private static final List<String> CLASSES = List.of("told");

    /** Of the square of every weight: annotators differ so much that little is believed of few examples. */
    private static final double PENALTY = 100;

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--dates", required = true, description = "Where to write the model event-dates.bin.")
    private Path dates = Path.of("");

    @Option(names = "--places", required = true, description = "Where to write the model event-places.bin.")
    private Path places = Path.of("");

    @Override
    public Integer call() throws IOException {
        Seen<List<CircumstanceExample>> seen =
                new Seen<>("circumstance examples", EventExtractor.load(new FrenchPack())::examples);
        ArticleParser parser = ArticleParser.builder().with(seen).build();
        LogLinearTrainer ofDates = new LogLinearTrainer(CLASSES);
        LogLinearTrainer ofPlaces = new LogLinearTrainer(CLASSES);
        for (AnnotatedArticle article : corpus.articles()) {
            for (CircumstanceExample example : seen.in(article, parser)) {
                JsonNode event = article.event(example.triggers());
                if (event != null) {
                    add(example.date(), event.path("date"), ofDates);
                    add(example.place(), event.path("place"), ofPlaces);
                }
            }
        }
        write(ofDates, dates);
        write(ofPlaces, places);
        return 0;
    }

    /** What is told, but is none of the answers, teaches nothing. */
    private static void add(CircumstanceExample.Question question, JsonNode told, LogLinearTrainer trainer) {
        int right = LogLinearTrainer.NONE;
        List<LogLinearTrainer.Option> options = new ArrayList<>();
        for (CircumstanceExample.Answer answer : question.answers()) {
            if (right == LogLinearTrainer.NONE && answer.value().equalsIgnoreCase(told.asText())) {
                right = options.size();
            }
            options.add(new LogLinearTrainer.Option(LogLinearTrainer.ANY, answer.features()));
        }
        if (told.isNull() || right != LogLinearTrainer.NONE) {
            trainer.add(question.untold(), options, right);
        }
    }

    private static void write(LogLinearTrainer trainer, Path file) throws IOException {
        Files.write(file, trainer.learn(PENALTY).file());
        System.out.printf(Locale.ROOT, "%s: %d questions%n", file, trainer.size());
    }
}
