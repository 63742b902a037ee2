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

    private final CandidateFinder finder;
    private final TriggerClassifier classifier;
    private final Gazetteer gazetteer;
    private final HeadCount counts;

    private EventExtractor(LanguagePack pack) {
        this.finder = CandidateFinder.load(pack);
        this.classifier = TriggerClassifier.load(pack);
        this.gazetteer = Gazetteer.load(pack);
        this.counts = HeadCount.load(pack);
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
        CandidateFinder.Found found = finder.find(article);
        MentionReader reader =
                new MentionReader(article, found.tests(), finder.factuality(), counts, gazetteer, finder.classes());
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.views().size(); i++) {
            List<Reading> readings = classifier.choose(found.candidates().get(i), found.features());
            mentions.addAll(reader.read(found.views().get(i), readings));
        }
        List<Happening> happenings = new MentionMerger(gazetteer, article.text()).merge(mentions);
        Scenes.inherit(happenings);
        return happenings.stream()
                .filter(Happening::isReported)
                .sorted(Comparator.comparingInt(Happening::begin))
                .map(happening -> happening.toEvent(article.text(), gazetteer))
                .toList();
    }
}
