package io.github.depeche.workshop;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.AntecedentExample;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.LinearModel;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Learns whom pronouns and descriptions take up from articles that have been read. */
final class AntecedentLearner {

    private static final double PENALTY = 4;

    /** What is chosen early in an article changes what there is to choose from later, so that the model learns from its own choices. */
    private static final int ROUNDS = 3;

    /**
     * An annotated article, as far as actors are concerned, to be looked at again in every round.
     *
     * @param analysis what the library saw in it
     */
    record Lesson(AnnotatedArticle article, AnalyzedArticle analysis, AntecedentAnswers answers) {}

    private AntecedentLearner() {}

    /** Reads the articles. */
    static List<Lesson> lessons(List<AnnotatedArticle> articles) {
        Seen<AnalyzedArticle> seen = new Seen<>("analysis", Function.identity());
        ArticleParser parser = ArticleParser.builder()
                .without(Article.QUOTES)
                .without(Article.EVENTS)
                .with(seen)
                .build();
        List<Lesson> lessons = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            lessons.add(new Lesson(article, seen.in(article, parser), new AntecedentAnswers(article)));
        }
        return lessons;
    }

    /** All but one of so many parts, or that part. */
    static List<Lesson> part(List<Lesson> lessons, int part, int parts, boolean held) {
        List<Lesson> chosen = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if ((i % parts == part) == held) {
                chosen.add(lessons.get(i));
            }
        }
        return chosen;
    }

    static LogLinearTrainer.Learnt learn(List<Lesson> lessons) {
        LogLinearModel model = LogLinearModel.of(LinearModel.EMPTY);
        LogLinearTrainer.Learnt learnt;
        int round = 0;
        do {
            LogLinearTrainer trainer = new LogLinearTrainer(List.of("any"));
            ActorResolver resolver = resolver(model);
            for (Lesson lesson : lessons) {
                for (AntecedentExample example : resolver.examples(lesson.analysis)) {
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

    /** What the rules choose for the speakers, not what was learnt before. */
    static ActorResolver resolver(LogLinearModel antecedents) {
        return ActorResolver.load(new FrenchPack(), antecedents, LogLinearModel.of(LinearModel.EMPTY));
    }

    private static List<LogLinearTrainer.Option> options(AntecedentExample example) {
        return example.options().stream()
                .map(option -> new LogLinearTrainer.Option(LogLinearTrainer.ANY, option.features()))
                .toList();
    }
}
