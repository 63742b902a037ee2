package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.event.TriggerCases;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns which words of the trigger lexicon tell an event where they stand. */
@Command(
        name = "train-triggers",
        description =
                "Learns from annotated articles which words of the trigger lexicon tell an event, and of which type.")
final class TrainTriggers implements Callable<Integer> {

    private record Told(Span span, EventType type) {}

    @Parameters(paramLabel = "ANNOTATIONS", description = "Folder of annotations (NAME.json).")
    private Path annotations = Path.of("");

    @Option(names = "--texts", required = true, description = "Folder of the texts annotated (NAME.txt).")
    private Path texts = Path.of("");

    @Option(names = "--output", required = true, description = "Where to write the lexicon trigger-weights.tsv.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .without(Article.EVENTS)
                .with(new TriggerCases(new FrenchPack()))
                .build();
        RidgeTrainer trainer = new RidgeTrainer();
        ObjectMapper json = new ObjectMapper();
        for (Path file : annotations()) {
            JsonNode annotation = json.readTree(file.toFile());
            String text = Files.readString(texts.resolve(annotation.path("doc").asText() + ".txt"));
            List<Told> told = told(annotation);
            for (TriggerCases.Case one :
                    parser.parse(text).get(TriggerCases.CASES).orElse(List.of())) {
                boolean tells =
                        told.stream().anyMatch(event -> event.type == one.type() && event.span.overlaps(one.trigger()));
                trainer.add(one.features(), tells);
            }
        }
        trainer.write(
                output,
                List.of(
                        "Tells whether a word of triggers.tsv tells an event of a type: weights of a linear classifier, positive if it does.",
                        "Features: the sense in the lexicon, form, slots and what fills them, governing and neighbouring words, the article around.",
                        "Learnt by the workshop command train-triggers from the annotations of the workshop named in the model card."));
        return 0;
    }

    private List<Path> annotations() throws IOException {
        try (Stream<Path> files = Files.list(annotations)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Told> told(JsonNode annotation) {
        List<Told> told = new ArrayList<>();
        for (JsonNode event : annotation.path("events")) {
            EventType type = EventType.valueOf(event.path("type").asText());
            for (JsonNode span : event.path("triggers")) {
                told.add(new Told(new Span(span.get(0).asInt(), span.get(1).asInt()), type));
            }
        }
        return told;
    }
}
