package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.event.TriggerCases;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns which words of the trigger lexicon tell an event where they stand. */
@Command(
        name = "train-triggers",
        description =
                "Learns from annotated articles which words of the trigger lexicon tell an event, and of which type.")
final class TrainTriggers implements Callable<Integer> {

    private record Told(Span span, EventType type) {}

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the lexicon trigger-weights.tsv.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .without(Article.EVENTS)
                .with(new TriggerCases(new FrenchPack()))
                .build();
        RidgeTrainer trainer = new RidgeTrainer();
        for (AnnotatedArticle article : corpus.articles()) {
            List<Told> told = told(article);
            for (TriggerCases.Case one :
                    parser.parse(article.source()).get(TriggerCases.CASES).orElse(List.of())) {
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

    private static List<Told> told(AnnotatedArticle article) {
        List<Told> told = new ArrayList<>();
        for (JsonNode event : article.events()) {
            EventType type = EventType.valueOf(event.path("type").asText());
            AnnotatedArticle.spans(event.path("triggers")).forEach(span -> told.add(new Told(span, type)));
        }
        return told;
    }
}
