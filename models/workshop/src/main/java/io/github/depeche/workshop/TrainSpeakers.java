package io.github.depeche.workshop;

import io.github.depeche.Quote;
import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.Cast;
import io.github.depeche.actor.SpeakerExample;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.quote.QuoteExtractor;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns who speaks in the quotes whose source is no name, from annotated articles. */
@Command(
        name = "train-speakers",
        description = "Learns who speaks in the quotes whose source is no name, from annotated articles.")
final class TrainSpeakers implements Callable<Integer> {

    private static final double PENALTY = 8;

    /** Each part of the articles is read with antecedents learnt from the others: those of an article that was learnt from are too often right. */
    private static final int PARTS = 4;

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model speakers.bin.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        QuoteExtractor quotes = QuoteExtractor.load(new FrenchPack());
        List<AntecedentLearner.Lesson> lessons = AntecedentLearner.lessons(corpus.articles());
        LogLinearTrainer trainer = new LogLinearTrainer(List.of("any"));
        for (int part = 0; part < PARTS; part++) {
            LogLinearTrainer.Learnt antecedents =
                    AntecedentLearner.learn(AntecedentLearner.part(lessons, part, PARTS, false));
            ActorResolver resolver = AntecedentLearner.resolver(LogLinearModel.of(antecedents.model()));
            for (AntecedentLearner.Lesson lesson : AntecedentLearner.part(lessons, part, PARTS, true)) {
                SpeakerAnswers answers = new SpeakerAnswers(lesson.article());
                for (SpeakerExample example : examples(lesson.analysis(), resolver, quotes)) {
                    OptionalInt right = answers.right(example);
                    if (right.isPresent()) {
                        trainer.add(example.features(), options(example), right.getAsInt());
                    }
                }
            }
        }
        byte[] file = trainer.learn(PENALTY).file();
        Files.write(output, file);
        System.out.printf(Locale.ROOT, "%s: %d quotes, %d bytes%n", output, trainer.size(), file.length);
        return 0;
    }

    private static List<SpeakerExample> examples(
            AnalyzedArticle article, ActorResolver resolver, QuoteExtractor extractor) {
        Cast cast = resolver.resolve(article);
        List<Quote> quotes = extractor.extract(new RecastArticle(article, cast));
        List<SpeakerExample> examples = new ArrayList<>();
        cast.hear(quotes, examples::add);
        return examples;
    }

    private static List<LogLinearTrainer.Option> options(SpeakerExample example) {
        return example.options().stream()
                .map(option -> new LogLinearTrainer.Option(LogLinearTrainer.ANY, option.features()))
                .toList();
    }
}
