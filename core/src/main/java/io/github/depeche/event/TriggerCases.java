package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is to decide of the words of an article that may tell events, for the workshop to learn from. */
public final class TriggerCases implements Extractor<List<TriggerCases.Case>> {

    /** The cases of an article. */
    public static final Key<List<Case>> CASES = new Key<>("trigger-cases");

    private final CandidateFinder finder;

    /**
     * A word that may tell an event.
     *
     * @param word where it stands
     * @param features of the word
     * @param senses features of each type that the lexicon says it may tell
     */
    public record Case(Span word, FeatureVector features, Map<EventType, FeatureVector> senses) {}

    /** Finds cases with the lexicons of a language. */
    public TriggerCases(LanguagePack pack) {
        this.finder = CandidateFinder.load(pack);
    }

    /** The names of the classes that the features of words have weights for: one for all types alike, then the types. */
    public static List<String> classes() {
        return TriggerModel.classes();
    }

    @Override
    public Key<List<Case>> key() {
        return CASES;
    }

    @Override
    public List<Case> extract(AnalyzedArticle article) {
        CandidateFinder.Found found = finder.find(article);
        List<Case> cases = new ArrayList<>();
        FeatureVector vector = new FeatureVector();
        for (List<TriggerWord> sentence : found.words()) {
            for (TriggerWord word : sentence) {
                vector.clear();
                found.features().addWord(word, vector);
                FeatureVector features = vector.copy();
                Map<EventType, FeatureVector> senses = new EnumMap<>(EventType.class);
                for (Candidate sense : word.senses()) {
                    vector.clear();
                    found.features().addSense(word, sense, vector);
                    senses.put(sense.sense().type(), vector.copy());
                }
                cases.add(new Case(word.token().span(), features, senses));
            }
        }
        return cases;
    }
}
