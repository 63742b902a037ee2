package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.ArticleParser;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.event.TellingCases;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns which tellings are of one happening, from annotated articles. */
@Command(
        name = "train-tellings",
        description = "Learns which words of an article tell of one happening, from annotated articles.")
final class TrainTellings implements Callable<Integer> {

    /** Of the square of every weight. */
    private static final double PENALTY = 8;

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model event-tellings.bin.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Seen<TellingCases> seen = new Seen<>("telling cases", EventExtractor.load(new FrenchPack())::tellings);
        ArticleParser parser = ArticleParser.builder().with(seen).build();
        LogLinearTrainer trainer = new LogLinearTrainer(List.of("same"));
        FeatureVector nothing = new FeatureVector();
        for (AnnotatedArticle article : corpus.articles()) {
            TellingCases cases = seen.in(article, parser);
            for (TellingCases.Case one : cases.cases((span, type) -> happening(article.events(), span, type))) {
                List<LogLinearTrainer.Option> options = one.happenings().stream()
                        .map(features -> new LogLinearTrainer.Option(LogLinearTrainer.ANY, features))
                        .toList();
                trainer.add(nothing, options, one.right());
            }
        }
        Files.write(output, trainer.learn(PENALTY).file());
        System.out.printf(Locale.ROOT, "%s: %d cases%n", output, trainer.size());
        return 0;
    }

    /** The place of the annotated event of this type that the word tells of; -1 if it tells of none. */
    private static int happening(JsonNode events, Span word, EventType type) {
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = events.get(i);
            if (event.path("type").asText().equals(type.name())
                    && AnnotatedArticle.spans(event.path("triggers")).stream().anyMatch(word::overlaps)) {
                return i;
            }
        }
        return LogLinearTrainer.NONE;
    }
}
