package io.github.depeche.actor;

import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * A quote with whoever may speak in it, and what speaks for each; for the workshop, which learns from them.
 *
 * @param features what speaks for its having a speaker at all
 */
public record SpeakerExample(Quote quote, FeatureVector features, List<Option> options) {

    /**
     * Somebody who may speak.
     *
     * @param mentions where he is spoken of, as far as is known
     * @param names by what names
     * @param ruled whether the rules hold him to be the speaker
     */
    public record Option(List<Span> mentions, List<String> names, boolean ruled, FeatureVector features) {}
}
