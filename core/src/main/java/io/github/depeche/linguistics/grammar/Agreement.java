package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Morphology;
import java.util.EnumSet;
import java.util.Set;

/** The part of the features that matters for who depends on whom. */
final class Agreement {

    private static final Set<Feature> KEPT = EnumSet.of(
            Feature.FEMININE,
            Feature.MASCULINE,
            Feature.PLURAL,
            Feature.SINGULAR,
            Feature.FIRST_PERSON,
            Feature.SECOND_PERSON,
            Feature.THIRD_PERSON,
            Feature.DEMONSTRATIVE,
            Feature.INTERROGATIVE,
            Feature.RELATIVE,
            Feature.REFLEXIVE,
            Feature.IMPERATIVE,
            Feature.FINITE,
            Feature.INFINITIVE,
            Feature.PARTICIPLE,
            Feature.PAST,
            Feature.PASSIVE);

    private Agreement() {}

    static String of(Morphology morphology) {
        boolean finite = morphology.has(Feature.FINITE);
        StringBuilder agreement = new StringBuilder();
        for (Feature feature : KEPT) {
            // « signa » and « signe » govern alike; « signé » and « signant » do not
            if (morphology.has(feature) && !(finite && feature == Feature.PAST)) {
                agreement.append(feature).append('|');
            }
        }
        return agreement.toString();
    }
}
