package io.github.depeche.event;

import io.github.depeche.Factuality;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Is an event so? Weighs what the rules read against what stands around it, by weights that the workshop learns. */
final class FactualityModel {

    private static final Factuality[] VALUES = Factuality.values();

    /**
     * How much the rules' reading of hearsay is believed beyond what was learnt: annotators often take for a fact what is so « selon la
     * préfecture ».
     */
    private static final float HEARSAY = 1.5f;

    private final LogLinearModel model;
    private final int[] classOfValue;

    private FactualityModel(LogLinearModel model) {
        this.model = model;
        this.classOfValue = Arrays.stream(VALUES)
                .mapToInt(value -> model.indexOf(value.name()))
                .toArray();
    }

    static FactualityModel load(LanguagePack pack) {
        return new FactualityModel(LogLinearModel.load(pack, "event-factuality.bin"));
    }

    /** The names of the model's classes: one for weights of all that is no fact, then what it may be instead. A fact scores 0. */
    static List<String> classes() {
        List<String> classes = new ArrayList<>();
        classes.add("any");
        for (Factuality value : VALUES) {
            if (value != Factuality.FACT) {
                classes.add(value.name());
            }
        }
        return classes;
    }

    /**
     * The likeliest.
     *
     * @param hearsay whether the rules read « selon X », « aurait signé » in its tellings
     */
    Factuality judge(FeatureVector features, boolean hearsay) {
        float[] byClass = model.byClass(features);
        Factuality best = Factuality.FACT;
        float highest = 0;
        for (Factuality value : VALUES) {
            if (value != Factuality.FACT) {
                float score = LogLinearModel.score(byClass, classOfValue[value.ordinal()]);
                if (hearsay && value == Factuality.ALLEGED) {
                    score += HEARSAY;
                }
                if (score > highest) {
                    highest = score;
                    best = value;
                }
            }
        }
        return best;
    }
}
