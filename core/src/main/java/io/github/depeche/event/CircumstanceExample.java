package io.github.depeche.event;

import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * A happening with all dates and places that may be its own, for the workshop to learn from.
 *
 * @param triggers the words that tell of it
 */
public record CircumstanceExample(List<Span> triggers, Question date, Question place) {

    /**
     * When, or where, it was.
     *
     * @param untold what tells whether the article tells it
     */
    public record Question(FeatureVector untold, List<Answer> answers) {}

    /**
     * A possible answer.
     *
     * @param value ISO date, or the name of the place
     * @param features what speaks for and against it
     */
    public record Answer(String value, FeatureVector features) {}
}
