package io.github.depeche.workshop;

import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.AntecedentExample;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns whom pronouns and descriptions take up, from the speakers and participants of annotated articles. */
@Command(
        name = "train-antecedents",
        description = "Learns whom pronouns and descriptions take up, from annotated articles.")
final class TrainAntecedents implements Callable<Integer> {

    @Mixin
    private AnnotatedCorpus corpus = new AnnotatedCorpus();

    @Option(names = "--output", required = true, description = "Where to write the model antecedents.bin.")
    private Path output = Path.of("");

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Instead of a model, write figures to standard output: learn from all but one Nth, N times.")
    private int folds;

    @Override
    public Integer call() throws IOException {
        List<AntecedentLearner.Lesson> lessons = AntecedentLearner.lessons(corpus.articles());
        if (folds > 0) {
            crossValidate(lessons);
        } else {
            Files.write(output, AntecedentLearner.learn(lessons).file());
        }
        return 0;
    }

    private void crossValidate(List<AntecedentLearner.Lesson> lessons) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<AntecedentLearner.Lesson> learnt = AntecedentLearner.part(lessons, fold, folds, false);
            LogLinearModel model =
                    LogLinearModel.of(AntecedentLearner.learn(learnt).model());
            ActorResolver resolver = AntecedentLearner.resolver(model);
            for (AntecedentLearner.Lesson lesson : AntecedentLearner.part(lessons, fold, folds, true)) {
                for (AntecedentExample example : resolver.examples(lesson.analysis())) {
                    count(lesson.answers(), example, model, counts);
                }
            }
        }
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT, "%-40s %5d of %5d %5.1f%n", kind, count[0], count[1], 100.0 * count[0] / count[1]));
    }

    private static void count(
            AntecedentAnswers answers, AntecedentExample example, LogLinearModel model, Map<String, int[]> counts) {
        String actor = answers.actor(example);
        if (actor == null) {
            return;
        }
        int right = answers.right(example, actor);
        int chosen = chosen(example, model);
        boolean correct = chosen == right
                || (chosen >= 0
                        && right >= 0
                        && answers.isSame(example.options().get(chosen), actor, example));
        String kind = (example.pronoun() ? "pronoun" : "description")
                + (right < 0 ? " of nobody there" : answers.isNamed(actor) ? " of a named" : " of an unnamed");
        int[] count = counts.computeIfAbsent(kind, missing -> new int[2]);
        count[0] += correct ? 1 : 0;
        count[1]++;
    }

    private static int chosen(AntecedentExample example, LogLinearModel model) {
        float any = model.own(example.features());
        int best = -1;
        float highest = 0;
        for (int i = 0; i < example.options().size(); i++) {
            FeatureVector own = example.options().get(i).features();
            float score = any + model.own(own);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
