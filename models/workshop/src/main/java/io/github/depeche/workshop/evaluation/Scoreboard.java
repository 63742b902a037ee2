package io.github.depeche.workshop.evaluation;

import io.github.depeche.Article;
import io.github.depeche.Name;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one corpus, added up article by article. */
final class Scoreboard {

    private final Figures figures = new Figures();
    private int words;
    private int falseEvents;
    private int articles;

    /** Compares the names of an article with the annotator's. */
    void add(Set<Name> gold, Article article) {
        new NameScore(figures).add(gold, article.names());
    }

    /** Compares the time expressions of an article with the annotator's. */
    void add(TimeMl gold, Article article) {
        new TimeScore(figures).add(gold.times(), article.times());
    }

    /** Compares the sex of an article's persons with what is known of them. */
    void add(GenderScore known, String document, Article article) {
        known.score(document, article, figures);
    }

    /** Compares an article with what its annotator says. */
    void add(Annotation gold, Article article) {
        Annotation predicted = AnnotationReader.of(article);
        String text = article.text();
        articles++;
        words += ComparedText.words(text);
        ActorAlignment actors = new ActorAlignment(gold.actors(), predicted.actors());
        actors.score(figures);
        new QuoteScore(actors, figures).add(text, gold.quotes(), predicted.quotes());
        falseEvents += new EventScore(actors, figures).add(gold.events(), predicted.events());
        figures.rate("events false per 1000 words", words == 0 ? 0 : 1000.0 * falseEvents / words);
        addLayout(gold.layout(), predicted.layout());
        figures.rate("documents", articles);
    }

    private void addLayout(Annotation.@Nullable LayoutNote gold, Annotation.@Nullable LayoutNote predicted) {
        if (gold != null && predicted != null) {
            new LayoutScore(figures).add(gold, predicted);
        }
    }

    /** All measures, by name. */
    Map<String, Figures.Measure> measures() {
        return figures.measures();
    }
}
