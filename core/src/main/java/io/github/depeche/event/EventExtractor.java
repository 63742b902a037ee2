package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Trees, actors, times and quotes → typed events with participants, factuality, source. */
public final class EventExtractor implements Extractor<List<Event>> {

    private final TriggerFinder triggers;
    private final SenseChooser senses;
    private final FactualityReader factuality;
    private final WordClasses classes;
    private final Gazetteer gazetteer;
    private final HeadCount counts;
    private final CircumstanceRanker.Models circumstances;

    private EventExtractor(LanguagePack pack) {
        this.classes = WordClasses.load(pack);
        this.triggers = new TriggerFinder(TriggerLexicon.load(pack), pack.dictionary());
        this.senses = new SenseChooser(new SlotReader(classes), classes);
        this.factuality = new FactualityReader(classes);
        this.gazetteer = Gazetteer.load(pack);
        this.counts = HeadCount.load(pack);
        this.circumstances = CircumstanceRanker.Models.load(pack);
    }

    /** Loads the lexicons of a language. */
    public static EventExtractor load(LanguagePack pack) {
        return new EventExtractor(pack);
    }

    @Override
    public Key<List<Event>> key() {
        return Article.EVENTS;
    }

    @Override
    public List<Event> extract(AnalyzedArticle article) {
        List<SentenceView> views = SentenceView.of(article, new PlacePhrases(classes));
        List<Happening> happenings = happenings(article, views);
        CircumstanceRanker ranker = ranker(article, views, happenings);
        return happenings.stream()
                .filter(Happening::isReported)
                .sorted(Comparator.comparingInt(Happening::begin))
                .map(happening ->
                        happening.toEvent(article.text(), gazetteer, ranker.date(happening), ranker.place(happening)))
                .toList();
    }

    /** The happenings of an article with all dates and places that may be their own; for the workshop, which learns to choose among them. */
    public List<CircumstanceExample> examples(AnalyzedArticle article) {
        List<SentenceView> views = SentenceView.of(article, new PlacePhrases(classes));
        List<Happening> happenings = happenings(article, views);
        CircumstanceRanker ranker = ranker(article, views, happenings);
        return happenings.stream()
                .filter(Happening::isReported)
                .map(happening -> ranker.example(happening, article.text()))
                .toList();
    }

    private CircumstanceRanker ranker(AnalyzedArticle article, List<SentenceView> views, List<Happening> happenings) {
        PlaceFinder finder = new PlaceFinder(gazetteer, classes, article);
        return new CircumstanceRanker(circumstances, article, views, happenings, finder, gazetteer, classes);
    }

    private List<Happening> happenings(AnalyzedArticle article, List<SentenceView> views) {
        FillerTests tests = new FillerTests(article, classes);
        MentionReader reader = new MentionReader(article, tests, factuality, counts, gazetteer, classes);
        List<EventMention> mentions = new ArrayList<>();
        for (SentenceView view : views) {
            List<Reading> readings = senses.choose(triggers.find(view.sentence()), tests);
            mentions.addAll(reader.read(view, readings));
        }
        List<Happening> happenings = new MentionMerger(gazetteer, article.text()).merge(mentions);
        Scenes.inherit(happenings);
        return happenings;
    }
}
