package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** All words of an article that may tell events, with what they may tell and the features to decide it by. */
final class CandidateFinder {

    private final WordClasses classes;
    private final TriggerFinder triggers;
    private final CandidateReader reader;
    private final FactualityReader factuality;
    private final PlacePhrases places;

    private CandidateFinder(LanguagePack pack, WordClasses classes) {
        this.classes = classes;
        this.triggers = new TriggerFinder(TriggerLexicon.load(pack), pack.dictionary());
        this.reader = new CandidateReader(new SlotReader(classes), classes);
        this.factuality = new FactualityReader(classes);
        this.places = new PlacePhrases(classes);
    }

    /**
     * What there is to decide.
     *
     * @param views the sentences
     * @param candidates those of each sentence
     */
    record Found(
            List<SentenceView> views, List<List<Candidate>> candidates, FillerTests tests, TriggerFeatures features) {}

    static CandidateFinder load(LanguagePack pack) {
        return new CandidateFinder(pack, WordClasses.load(pack));
    }

    WordClasses classes() {
        return classes;
    }

    FactualityReader factuality() {
        return factuality;
    }

    Found find(AnalyzedArticle article) {
        FillerTests tests = new FillerTests(article, classes);
        List<SentenceView> views = SentenceView.of(article, places);
        List<List<Candidate>> candidates = new ArrayList<>(views.size());
        for (SentenceView view : views) {
            candidates.add(reader.read(triggers.find(view.sentence()), tests));
        }
        ArticleContext context = new ArticleContext(
                views, candidates, article.get(Article.QUOTES).orElse(List.of()));
        return new Found(views, candidates, tests, new TriggerFeatures(classes, factuality, tests, context));
    }
}
