package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates, or the places, that may be those of an event, or none of them, by weights that the workshop learns. */
final class CircumstanceModel {

    private final LogLinearModel model;
    private final double favour;
    private final String[] weighty;

    private CircumstanceModel(LogLinearModel model, double favour, String... weighty) {
        this.model = model;
        this.weighty = weighty;
        this.favour = favour;
    }

    /**
     * The model of a language pack.
     *
     * @param favour of an answer: where it is in doubt whether the article tells, one is of more use than none
     * @param weighty what may speak for an answer, the more or the less so by how the event is told
     */
    static CircumstanceModel load(LanguagePack pack, String resource, double favour, String... weighty) {
        return new CircumstanceModel(LogLinearModel.load(pack, resource), favour, weighty);
    }

    /** What speaks for an answer counts for any event and, to be added, for those of its group and of its type. */
    private static void add(Cues cues, EventType type, FeatureVector vector) {
        cues.addTo(vector, EventGroup.of(type).name(), type.name());
    }

    /** What tells whether the article tells it. */
    static void addUntold(Choices<?> choices, EventType type, FeatureVector vector) {
        add(choices.untold(), type, vector);
        choices.context().addAsValues(vector, "told");
    }

    /** What speaks for and against an answer. */
    void addAnswer(Choice<?> choice, Cues context, EventType type, FeatureVector vector) {
        Cues cues = choice.all();
        add(cues, type, vector);
        cues.addPairs(vector, weighty, context);
    }

    /**
     * The likeliest answer, of equal ones that which was seen first; null if that is that the article does not tell.
     *
     * @param vector room for features, which may be used for event after event
     */
    <T> @Nullable T choose(EventType type, Choices<T> choices, FeatureVector vector) {
        vector.clear();
        addUntold(choices, type, vector);
        float told = model.own(vector);
        T best = null;
        double highest = -favour;
        for (Choice<T> choice : choices.all()) {
            vector.clear();
            addAnswer(choice, choices.context(), type, vector);
            double score = told + model.own(vector);
            if (score > highest) {
                highest = score;
                best = choice.what();
            }
        }
        return best;
    }
}
