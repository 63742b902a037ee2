package io.github.depeche.workshop;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.AntecedentExample;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.LinearModel;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final double PENALTY = 4;

    /** What is chosen early in an article changes what there is to choose from later, so that the model learns from its own choices. */
    private static final int ROUNDS = 3;

    /** The article as far as actors are concerned, to be looked at again in every round. */
    private static final class Analysis implements Extractor<AnalyzedArticle> {

        private static final Key<AnalyzedArticle> KEY = new Key<>("analysis");

        @Override
        public Key<AnalyzedArticle> key() {
            return KEY;
        }

        @Override
        public AnalyzedArticle extract(AnalyzedArticle article) {
            return article;
        }
    }

    private record Lesson(AnalyzedArticle article, AntecedentAnswers answers) {}

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
        List<Lesson> lessons = lessons();
        if (folds > 0) {
            crossValidate(lessons);
        } else {
            Files.write(output, learn(lessons).file());
        }
        return 0;
    }

    private List<Lesson> lessons() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .without(Article.QUOTES)
                .without(Article.EVENTS)
                .with(new Analysis())
                .build();
        List<Lesson> lessons = new ArrayList<>();
        for (AnnotatedArticle article : corpus.articles()) {
            AnalyzedArticle analyzed =
                    parser.parse(article.source()).get(Analysis.KEY).orElseThrow();
            lessons.add(new Lesson(analyzed, new AntecedentAnswers(article)));
        }
        return lessons;
    }

    private LogLinearTrainer.Learnt learn(List<Lesson> lessons) {
        LogLinearModel model = LogLinearModel.of(LinearModel.EMPTY);
        LogLinearTrainer.Learnt learnt;
        int round = 0;
        do {
            LogLinearTrainer trainer = new LogLinearTrainer(List.of("any"));
            ActorResolver resolver = ActorResolver.load(new FrenchPack(), model, LogLinearModel.of(LinearModel.EMPTY));
            for (Lesson lesson : lessons) {
                for (AntecedentExample example : resolver.examples(lesson.article)) {
                    String actor = lesson.answers.actor(example);
                    int right = actor == null ? LogLinearTrainer.NONE : lesson.answers.right(example, actor);
                    if (actor != null && (right >= 0 || !example.pronoun())) {
                        trainer.add(example.features(), options(example), right);
                    }
                }
            }
            learnt = trainer.learn(PENALTY);
            model = LogLinearModel.of(learnt.model());
            System.out.printf(Locale.ROOT, "round %d: %d cases%n", ++round, trainer.size());
        } while (round < ROUNDS);
        return learnt;
    }

    private static List<LogLinearTrainer.Option> options(AntecedentExample example) {
        return example.options().stream()
                .map(option -> new LogLinearTrainer.Option(LogLinearTrainer.ANY, option.features()))
                .toList();
    }

    private void crossValidate(List<Lesson> lessons) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Lesson> learnt = new ArrayList<>();
            List<Lesson> held = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                (i % folds == fold ? held : learnt).add(lessons.get(i));
            }
            LogLinearModel model = LogLinearModel.of(learn(learnt).model());
            ActorResolver resolver = ActorResolver.load(new FrenchPack(), model, LogLinearModel.of(LinearModel.EMPTY));
            for (Lesson lesson : held) {
                for (AntecedentExample example : resolver.examples(lesson.article)) {
                    count(lesson, example, model, counts);
                }
            }
        }
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT, "%-40s %5d of %5d %5.1f%n", kind, count[0], count[1], 100.0 * count[0] / count[1]));
    }

    private static void count(
            Lesson lesson, AntecedentExample example, LogLinearModel model, Map<String, int[]> counts) {
        String actor = lesson.answers.actor(example);
        if (actor == null) {
            return;
        }
        int right = lesson.answers.right(example, actor);
        int chosen = chosen(example, model);
        boolean correct = chosen == right
                || (chosen >= 0
                        && right >= 0
                        && lesson.answers.isSame(example.options().get(chosen), actor, example));
        String kind = (example.pronoun() ? "pronoun" : "description")
                + (right < 0 ? " of nobody there" : lesson.answers.isNamed(actor) ? " of a named" : " of an unnamed");
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
