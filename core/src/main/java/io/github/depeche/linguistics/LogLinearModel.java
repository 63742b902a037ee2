package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.LinearModel;

/**
 * Chooses one of several options, or none, by weights of hashed features that the workshop learns. The score of an option is the logarithm of
 * how much more probable it is than none: see {@link #score} for what makes it up. Safe for use by several threads.
 */
public final class LogLinearModel {

    /** The class of the weights that count for every option, and of those of an option's own features. */
    private static final int ANY = 0;

    private final LinearModel weights;

    private LogLinearModel(LinearModel weights) {
        this.weights = weights;
    }

    /** The model file of a language pack. */
    public static LogLinearModel load(LanguagePack pack, String resource) {
        return new LogLinearModel(LinearModel.load(pack, resource));
    }

    /** One fresh from training. */
    public static LogLinearModel of(LinearModel weights) {
        return new LogLinearModel(weights);
    }

    /** Which class has this name. */
    public int indexOf(String name) {
        return weights.classes().indexOf(name);
    }

    /** What the features of a case say for each class of options; to be given to {@link #score}. */
    public float[] byClass(FeatureVector features) {
        float[] scores = weights.newScores();
        weights.score(features, scores);
        return scores;
    }

    /** The same for options of these classes alone, in their order: the {@link #score} of each. */
    public float[] scores(FeatureVector features, int[] targets) {
        return weights.score(features, ANY, targets);
    }

    /** What the features of an option itself say for it. */
    public float own(FeatureVector features) {
        return weights.score(features, ANY);
    }

    /** The score of an option of this class whose own features say nothing; what they say is to be added. */
    public static float score(float[] byClass, int target) {
        return byClass[ANY] + byClass[target];
    }

    /** How probable the answer yes is, where the question is of yes or no. */
    public double probability(FeatureVector features) {
        return 1 / (1 + Math.exp(-own(features)));
    }
}
