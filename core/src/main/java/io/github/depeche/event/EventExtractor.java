package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Factuality;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Trees, actors, times and quotes → typed events with participants, factuality, source. */
public final class EventExtractor implements Extractor<List<Event>> {

    /** Least score in the lexicon of a word that likely tells an event. */
    private static final double LIKELY = 0.6;

    private final CandidateFinder finder;
    private final TriggerClassifier classifier;
    private final Gazetteer gazetteer;
    private final HeadCount counts;
    private final CircumstanceRanker.Models circumstances;
    private final LogLinearModel merging;
    private final FactualityModel factuality;

    private EventExtractor(LanguagePack pack) {
        this.finder = CandidateFinder.load(pack);
        this.classifier = TriggerClassifier.load(pack);
        this.gazetteer = Gazetteer.load(pack);
        this.counts = HeadCount.load(pack);
        this.circumstances = CircumstanceRanker.Models.load(pack);
        this.merging = LogLinearModel.load(pack, "event-tellings.bin");
        this.factuality = FactualityModel.load(pack);
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
        List<Happening> happenings = happenings(article, found, byClassifier(found));
        CircumstanceRanker ranker = ranker(article, found, happenings);
        return happenings.stream()
                .sorted(Comparator.comparingInt(Happening::begin))
                .map(happening ->
                        happening.toEvent(article.text(), gazetteer, ranker.date(happening), ranker.place(happening)))
                .toList();
    }

    /**
     * The happenings of an article with all dates and places that may be their own; for the workshop, which learns to choose among them. Once
     * those that the classifier tells, and once those that the lexicon alone would: the classifier knows the articles that it learnt from too well
     * to show what others are like.
     */
    public List<CircumstanceExample> examples(AnalyzedArticle article) {
        CandidateFinder.Found found = finder.find(article);
        List<CircumstanceExample> examples = new ArrayList<>();
        addExamples(article, found, EventExtractor::byLexicon, examples);
        addExamples(article, found, byClassifier(found), examples);
        return examples;
    }

    private void addExamples(
            AnalyzedArticle article,
            CandidateFinder.Found found,
            Function<List<TriggerWord>, List<Reading>> choice,
            List<CircumstanceExample> examples) {
        List<Happening> happenings = happenings(article, found, choice);
        CircumstanceRanker ranker = ranker(article, found, happenings);
        happenings.forEach(happening -> examples.add(ranker.example(happening, article.text())));
    }

    private Function<List<TriggerWord>, List<Reading>> byClassifier(CandidateFinder.Found found) {
        FeatureVector vector = new FeatureVector();
        return sentence -> classifier.choose(sentence, found.features(), vector);
    }

    private static List<Reading> byLexicon(List<TriggerWord> sentence) {
        return sentence.stream()
                .map(TriggerWord::likeliest)
                .filter(sense -> sense.score() >= LIKELY)
                .map(Candidate::reading)
                .toList();
    }

    private CircumstanceRanker ranker(
            AnalyzedArticle article, CandidateFinder.Found found, List<Happening> happenings) {
        PlaceFinder places = new PlaceFinder(gazetteer, finder.classes(), article);
        return new CircumstanceRanker(
                circumstances,
                article,
                found.views(),
                happenings,
                places,
                gazetteer,
                finder.classes(),
                new MeaningCues(found.meanings()));
    }

    /** The tellings of an article; for the workshop, which learns which of them are of one happening. */
    public TellingCases tellings(AnalyzedArticle article) {
        CandidateFinder.Found found = finder.find(article);
        return new TellingCases(new Resemblance(article, gazetteer), mentions(article, found, byClassifier(found)));
    }

    /** The happenings of an article and what tells whether they are so; for the workshop, which learns to decide it. */
    public List<FactualityCase> factualities(AnalyzedArticle article) {
        CandidateFinder.Found found = finder.find(article);
        FactualityFeatures features = new FactualityFeatures(article, finder.classes());
        List<Happening> happenings = happenings(article, found, byClassifier(found));
        OtherHappenings others = new OtherHappenings(happenings);
        return happenings.stream()
                .map(happening -> {
                    FeatureVector vector = new FeatureVector();
                    features.add(happening, vector);
                    others.add(happening, vector);
                    return new FactualityCase(happening.type(), happening.triggers(), vector);
                })
                .toList();
    }

    private List<Happening> happenings(
            AnalyzedArticle article, CandidateFinder.Found found, Function<List<TriggerWord>, List<Reading>> choice) {
        Resemblance resemblance = new Resemblance(article, gazetteer);
        List<Happening> happenings =
                new MentionMerger(MentionMerger.by(merging, resemblance)).merge(mentions(article, found, choice));
        judge(article, happenings);
        Scenes.inherit(happenings);
        return happenings.stream().filter(Happening::isReported).toList();
    }

    private void judge(AnalyzedArticle article, List<Happening> happenings) {
        FactualityFeatures features = new FactualityFeatures(article, finder.classes());
        OtherHappenings others = new OtherHappenings(
                happenings.stream().filter(Happening::isReported).toList());
        FeatureVector vector = new FeatureVector();
        for (Happening happening : happenings) {
            vector.clear();
            features.add(happening, vector);
            others.add(happening, vector);
            // « selon X », « aurait signé »: what the rules read as hearsay is weighed against what was learnt
            boolean alleged = happening.read() == Factuality.ALLEGED;
            happening.judge(factuality.judge(vector, alleged));
        }
    }

    private List<EventMention> mentions(
            AnalyzedArticle article, CandidateFinder.Found found, Function<List<TriggerWord>, List<Reading>> choice) {
        MentionReader reader =
                new MentionReader(article, found.tests(), finder.factuality(), counts, gazetteer, finder.classes());
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.views().size(); i++) {
            mentions.addAll(
                    reader.read(found.views().get(i), choice.apply(found.words().get(i))));
        }
        return mentions;
    }
}
