package io.github.depeche.extension;

import java.util.StringJoiner;

/**
 * The set of morphological features of a word.
 *
 * @param bits one bit for each {@link Feature}; which one is nobody's business but this package's
 */
public record Morphology(long bits) {

    /** No features. */
    public static final Morphology NONE = new Morphology(0);

    /**
     * Reads UD's notation.
     *
     * @param feats {@code "Gender=Fem|Number=Sing"}, or {@code "_"}; features that {@link Feature} does not list are passed over
     */
    public static Morphology parse(String feats) {
        long bits = 0;
        for (String pair : feats.split("\\|")) {
            bits |= Feature.of(pair).map(Feature::bit).orElse(0L);
        }
        return new Morphology(bits);
    }

    /** Whether the word has the feature. */
    public boolean has(Feature feature) {
        return (bits & feature.bit()) != 0;
    }

    /** These features and one more. */
    public Morphology with(Feature feature) {
        return new Morphology(bits | feature.bit());
    }

    /** UD's notation: {@code "Gender=Fem|Number=Sing"}; {@code "_"} if there are none. */
    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner("|").setEmptyValue("_");
        for (Feature feature : Feature.values()) {
            if (has(feature)) {
                joiner.add(feature.toString());
            }
        }
        return joiner.toString();
    }
}
