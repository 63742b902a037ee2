package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates, or the places, that may be those of an event, or none of them, by weights that the workshop learns. */
final class CircumstanceModel {

    private final LogLinearModel model;
    private final double favour;

    private CircumstanceModel(LogLinearModel model, double favour) {
        this.model = model;
        this.favour = favour;
    }

    /**
     * The model of a language pack.
     *
     * @param favour of an answer: where it is in doubt whether the article tells, one is of more use than none
     */
    static CircumstanceModel load(LanguagePack pack, String resource, double favour) {
        return new CircumstanceModel(LogLinearModel.load(pack, resource), favour);
    }

    /** What speaks for an answer counts for any event and, to be added, for those of its group and of its type. */
    static void add(Set<String> features, EventType type, FeatureVector vector) {
        String group = EventGroup.of(type).name();
        for (String feature : features) {
            vector.add(feature);
            vector.add(feature, group);
            vector.add(feature, type.name());
        }
    }

    /** The likeliest answer, of equal ones that which was seen first; null if that is that the article does not tell. */
    <T> @Nullable T choose(EventType type, Choices<T> choices) {
        FeatureVector vector = new FeatureVector();
        add(choices.untold(), type, vector);
        float told = model.own(vector);
        T best = null;
        double highest = -favour;
        for (Choice<T> choice : choices.all()) {
            vector.clear();
            add(choice.features(), type, vector);
            double score = told + model.own(vector);
            if (score > highest) {
                highest = score;
                best = choice.what();
            }
        }
        return best;
    }
}
