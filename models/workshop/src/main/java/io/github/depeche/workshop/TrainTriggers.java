package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.event.TriggerCases;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns which words of the trigger lexicon tell an event where they stand, and of which type. */
@Command(
        name = "train-triggers",
        description =
                "Learns from annotated articles which words of the trigger lexicon tell an event, and of which type.")
final class TrainTriggers implements Callable<Integer> {

    private static final double PENALTY = 20;

    private record Told(Span span, EventType type) {}

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model triggers.bin.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .without(Article.EVENTS)
                .with(new TriggerCases(new FrenchPack()))
                .build();
        LogLinearTrainer trainer = new LogLinearTrainer(TriggerCases.classes());
        for (AnnotatedArticle article : corpus.articles()) {
            List<Told> told = told(article);
            for (TriggerCases.Case one :
                    parser.parse(article.source()).get(TriggerCases.CASES).orElse(List.of())) {
                add(one, told, trainer);
            }
        }
        Files.write(output, trainer.learn(PENALTY).file());
        System.out.printf(Locale.ROOT, "%s: %d words%n", output, trainer.size());
        return 0;
    }

    private static void add(TriggerCases.Case word, List<Told> told, LogLinearTrainer trainer) {
        List<LogLinearTrainer.Option> options = new ArrayList<>();
        int right = LogLinearTrainer.NONE;
        for (Map.Entry<EventType, FeatureVector> sense : word.senses().entrySet()) {
            EventType type = sense.getKey();
            if (told.stream().anyMatch(event -> event.type == type && event.span.overlaps(word.word()))) {
                right = options.size();
            }
            options.add(new LogLinearTrainer.Option(TriggerCases.classes().indexOf(type.name()), sense.getValue()));
        }
        trainer.add(word.features(), options, right);
    }

    private static List<Told> told(AnnotatedArticle article) {
        List<Told> told = new ArrayList<>();
        for (JsonNode event : article.events()) {
            EventType type = EventType.valueOf(event.path("type").asText());
            AnnotatedArticle.spans(event.path("triggers")).forEach(span -> told.add(new Told(span, type)));
        }
        return told;
    }
}
