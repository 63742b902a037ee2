package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Name;
import io.github.depeche.event.CircumstanceExample.Answer;
import io.github.depeche.event.CircumstanceExample.Question;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When and where each happening of an article was: chosen among the dates and places of the article by how near they stand to its tellings,
 * what its neighbours have, what the story turns on and what the rules read.
 */
final class CircumstanceRanker {

    /** What was learnt of dates and of places. */
    record Models(CircumstanceModel dates, CircumstanceModel places) {

        static Models load(LanguagePack pack) {
            return new Models(DateRanker.model(pack), PlaceRanker.model(pack));
        }
    }

    private final Models models;
    private final DateRanker dates;
    private final PlaceRanker places;
    private final FeatureVector vector = new FeatureVector();

    CircumstanceRanker(
            Models models,
            AnalyzedArticle article,
            List<SentenceView> views,
            List<Happening> happenings,
            PlaceFinder finder,
            Gazetteer gazetteer,
            WordClasses classes,
            MeaningCues meanings) {
        Tellings tellings = new Tellings(happenings);
        this.models = models;
        this.dates = new DateRanker(article, views, tellings, classes, meanings);
        this.places = new PlaceRanker(article, views, tellings, finder, gazetteer, meanings);
    }

    @Nullable
    EventDate date(Happening happening) {
        return happening
                .countedDate()
                .orElseGet(() -> models.dates.choose(happening.type(), dates.choices(happening), vector));
    }

    @Nullable
    Name place(Happening happening) {
        Name chosen = models.places.choose(happening.type(), places.choices(happening), vector);
        return chosen == null || places.isBorrowed(chosen, happening) ? null : places.siteIn(chosen, happening);
    }

    CircumstanceExample example(Happening happening, String text) {
        return new CircumstanceExample(
                happening.triggers(),
                question(models.dates, dates.choices(happening), happening.type(), EventDate::value),
                question(models.places, places.choices(happening), happening.type(), place -> place.span()
                        .in(text)));
    }

    private static <T> Question question(
            CircumstanceModel model, Choices<T> choices, EventType type, Function<T, String> value) {
        FeatureVector untold = new FeatureVector();
        CircumstanceModel.addUntold(choices, type, untold);
        List<Answer> answers = new ArrayList<>();
        for (Choice<T> choice : choices.all()) {
            FeatureVector features = new FeatureVector();
            model.addAnswer(choice, choices.context(), type, features);
            answers.add(new Answer(value.apply(choice.what()), features.copy()));
        }
        return new Question(untold, answers);
    }
}
