package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleParser;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.event.FactualityCase;
import io.github.depeche.linguistics.grammar.FeatureVector;
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

/** Learns whether events are so, from annotated articles. */
@Command(
        name = "train-factuality",
        description = "Learns which events are facts, planned, denied, possible or hearsay, from annotated articles.")
final class TrainFactuality implements Callable<Integer> {

    /** Of the square of every weight. */
    private static final double PENALTY = 8;

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model event-factuality.bin.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Seen<List<FactualityCase>> seen =
                new Seen<>("factuality cases", EventExtractor.load(new FrenchPack())::factualities);
        ArticleParser parser = ArticleParser.builder().with(seen).build();
        LogLinearTrainer trainer = new LogLinearTrainer(FactualityCase.classes());
        for (AnnotatedArticle article : corpus.articles()) {
            for (FactualityCase one : seen.in(article, parser)) {
                JsonNode event = article.event(one.triggers());
                if (event != null) {
                    add(one, event.path("factuality").asText(), trainer);
                }
            }
        }
        Files.write(output, trainer.learn(PENALTY).file());
        System.out.printf(Locale.ROOT, "%s: %d events%n", output, trainer.size());
        return 0;
    }

    /** A fact is what none of the options is. */
    private static void add(FactualityCase one, String right, LogLinearTrainer trainer) {
        List<String> classes = FactualityCase.classes();
        List<LogLinearTrainer.Option> options = new ArrayList<>();
        int answer = LogLinearTrainer.NONE;
        for (int target = LogLinearTrainer.ANY + 1; target < classes.size(); target++) {
            answer = classes.get(target).equals(right) ? options.size() : answer;
            options.add(new LogLinearTrainer.Option(target, new FeatureVector()));
        }
        trainer.add(one.features(), options, answer);
    }
}
