package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.event.CircumstanceExample.Answer;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and where each happening of an article was: chosen among the dates and places of the article by how near they stand to its tellings,
 * what its neighbours have, what the story turns on and what the rules read.
 */
final class CircumstanceRanker {

    /** What was learnt of dates and of places. */
    record Models(CircumstanceModel dates, CircumstanceModel places) {

        static Models load(LanguagePack pack) {
            return new Models(
                    CircumstanceModel.load(pack, "event-dates.tsv"), CircumstanceModel.load(pack, "event-places.tsv"));
        }
    }

    private final Models models;
    private final DateRanker dates;
    private final PlaceRanker places;

    CircumstanceRanker(
            Models models,
            AnalyzedArticle article,
            List<SentenceView> views,
            List<Happening> happenings,
            PlaceFinder finder,
            Gazetteer gazetteer,
            WordClasses classes) {
        Tellings tellings = new Tellings(happenings);
        this.models = models;
        this.dates = new DateRanker(article, views, tellings, classes);
        this.places = new PlaceRanker(article, views, tellings, finder, gazetteer);
    }

    @Nullable
    EventDate date(Happening happening) {
        return models.dates.choose(happening.type(), dates.choices(happening));
    }

    @Nullable
    Name place(Happening happening) {
        return models.places.choose(happening.type(), places.choices(happening));
    }

    CircumstanceExample example(Happening happening, String text) {
        return new CircumstanceExample(
                happening.type(),
                CircumstanceModel.scopes(happening.type()),
                happening.triggers(),
                dates.choices(happening).all().stream()
                        .map(choice -> new Answer(value(choice.what()), choice.features()))
                        .toList(),
                places.choices(happening).all().stream()
                        .map(choice -> new Answer(value(choice.what(), text), choice.features()))
                        .toList());
    }

    private static String value(@Nullable EventDate date) {
        return date == null ? "" : date.value();
    }

    private static String value(@Nullable Name place, String text) {
        return place == null ? "" : place.span().in(text);
    }
}
