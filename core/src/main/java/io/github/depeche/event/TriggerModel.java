package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How probably a word tells an event in each of its senses: a log-linear model that the workshop learns. */
final class TriggerModel {

    private static final EventType[] TYPES = EventType.values();

    private final LogLinearModel model;
    private final int[] classOfType;

    private TriggerModel(LogLinearModel model) {
        this.model = model;
        this.classOfType = Arrays.stream(TYPES)
                .mapToInt(type -> model.indexOf(type.name()))
                .toArray();
    }

    static TriggerModel load(LanguagePack pack) {
        return new TriggerModel(LogLinearModel.load(pack, "triggers.bin"));
    }

    /** The names of the model's classes: one for weights that all types share, then the types. */
    static List<String> classes() {
        List<String> classes = new ArrayList<>();
        classes.add("any");
        Arrays.stream(TYPES).map(EventType::name).forEach(classes::add);
        return classes;
    }

    /**
     * The probabilities of its senses; what is left to 1 is that of no event.
     *
     * @param vector room for its features, which may be used for word after word
     */
    double[] probabilities(TriggerWord word, TriggerFeatures features, FeatureVector vector) {
        vector.clear();
        features.addWord(word, vector);
        float[] byType = model.scores(vector, classes(word.senses()));
        double[] scores = new double[byType.length];
        double highest = 0;
        for (int i = 0; i < scores.length; i++) {
            Candidate sense = word.senses().get(i);
            vector.clear();
            features.addSense(word, sense, vector);
            scores[i] = byType[i] + model.own(vector);
            highest = Math.max(highest, scores[i]);
        }
        double sum = Math.exp(-highest);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private int[] classes(List<Candidate> senses) {
        int[] classes = new int[senses.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = classOfType[senses.get(i).sense().type().ordinal()];
        }
        return classes;
    }
}
