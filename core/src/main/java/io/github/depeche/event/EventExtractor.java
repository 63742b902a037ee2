package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Trees, actors, times and quotes → typed events with participants, factuality, source. */
public final class EventExtractor implements Extractor<List<Event>> {

    private EventExtractor() {}

    /** Loads the lexicons of a language. */
    public static EventExtractor load(LanguagePack pack) {
        return new EventExtractor();
    }

    @Override
    public Key<List<Event>> key() {
        return Article.EVENTS;
    }

    @Override
    public List<Event> extract(AnalyzedArticle article) {
        return List.of();
    }
}
