package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** The cases that the classifier of triggers decides in an article, for the workshop to learn from. */
public final class TriggerCases implements Extractor<List<TriggerCases.Case>> {

    /** The cases of an article. */
    public static final Key<List<Case>> CASES = new Key<>("trigger-cases");

    private final CandidateFinder finder;

    /**
     * A word that may tell an event of a type.
     *
     * @param trigger where the word stands
     * @param features what stands around it
     */
    public record Case(Span trigger, EventType type, List<String> features) {}

    /** Finds cases with the lexicons of a language. */
    public TriggerCases(LanguagePack pack) {
        this.finder = CandidateFinder.load(pack);
    }

    @Override
    public Key<List<Case>> key() {
        return CASES;
    }

    @Override
    public List<Case> extract(AnalyzedArticle article) {
        CandidateFinder.Found found = finder.find(article);
        List<Case> cases = new ArrayList<>();
        for (List<Candidate> sentence : found.candidates()) {
            for (Candidate candidate : sentence) {
                cases.add(new Case(
                        candidate.match().trigger().span(),
                        candidate.sense().type(),
                        found.features().of(candidate, sentence)));
            }
        }
        return cases;
    }
}
