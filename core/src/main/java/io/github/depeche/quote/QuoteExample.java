package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * A cue with all that it may report; for the workshop, which learns what it does.
 *
 * @param cue where the cue stands
 * @param features what is told of the cue
 * @param options what it may report
 */
public record QuoteExample(Span cue, FeatureVector features, List<Option> options) {

    /**
     * Something that the cue may report.
     *
     * @param construction in which way, as a class of {@link QuoteModel}
     * @param content the words
     * @param features what is told of these words
     */
    public record Option(int construction, List<Span> content, FeatureVector features) {}
}
