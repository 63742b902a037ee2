package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.MeaningClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words of an article that may tell events, with what the lexicon says that they tell and the features to decide it by. */
final class CandidateFinder {

    private final WordClasses classes;
    private final MeaningClasses meanings;
    private final TriggerFinder triggers;
    private final CandidateReader reader;
    private final SlotReader slots;
    private final NeighbourReader neighbours;
    private final FactualityReader factuality;
    private final PlacePhrases places;

    private CandidateFinder(LanguagePack pack, WordClasses classes) {
        this.classes = classes;
        this.meanings = MeaningClasses.load(pack);
        this.triggers = new TriggerFinder(TriggerLexicon.load(pack), pack.dictionary());
        this.reader = new CandidateReader(classes);
        this.slots = new SlotReader(classes);
        this.neighbours = new NeighbourReader(slots);
        this.factuality = new FactualityReader(classes);
        this.places = new PlacePhrases(classes);
    }

    /**
     * What there is to decide.
     *
     * @param views the sentences
     * @param words those of each sentence
     */
    record Found(
            List<SentenceView> views,
            List<List<TriggerWord>> words,
            FillerTests tests,
            Meanings meanings,
            TriggerFeatures features) {}

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
        List<List<TriggerWord>> words = new ArrayList<>(views.size());
        for (SentenceView view : views) {
            words.add(words(view, tests));
        }
        ArticleContext context =
                new ArticleContext(views, words, article.get(Article.QUOTES).orElse(List.of()));
        Meanings ofArticle = new Meanings(meanings, tests, views);
        TriggerFeatures features = new TriggerFeatures(
                classes, factuality, tests, context, new MeaningFeatures(ofArticle), new RelatedTriggerFeatures(words));
        return new Found(views, words, tests, ofArticle, features);
    }

    private List<TriggerWord> words(SentenceView view, FillerTests tests) {
        List<Match> matches = triggers.find(view.sentence()).stream()
                .filter(match -> !tests.isTime(match.trigger())) // « fin 2011 », « à la mi-temps »
                .toList();
        if (matches.isEmpty()) {
            return List.of();
        }
        Set<Token> shadowed = new HashSet<>();
        for (Match match : matches) {
            match.words().stream().filter(word -> word != match.trigger()).forEach(shadowed::add);
        }
        List<TriggerWord> words = new ArrayList<>();
        reader.read(matches, new SentenceSlots(slots, neighbours, tests), tests)
                .forEach((word, senses) -> words.add(TriggerWord.of(word, senses, shadowed.contains(word))));
        return words;
    }
}
