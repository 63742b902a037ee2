package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * A happening whose factuality is to be decided, for the workshop to learn from.
 *
 * @param triggers the words that tell it
 * @param features what speaks for each answer
 */
public record FactualityCase(EventType type, List<Span> triggers, FeatureVector features) {

    /** The names of the classes that the features have weights for: one for all that is no fact, then the values of {@link Factuality} but FACT. */
    public static List<String> classes() {
        return FactualityModel.classes();
    }
}
