package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;

/**
 * A pronoun or description with whom it may take up, and what speaks for each; for the workshop, which learns from them.
 *
 * @param phrase the pronoun or description
 * @param pronoun which of them it is
 * @param features what speaks for its taking up somebody at all
 */
public record AntecedentExample(Span phrase, boolean pronoun, FeatureVector features, List<Option> options) {

    /**
     * Somebody or something that it may take up.
     *
     * @param mentions where it is spoken of, as far as is known
     * @param names by what names
     * @param thing whether it is no actor
     */
    public record Option(List<Span> mentions, List<String> names, boolean thing, FeatureVector features) {}
}
