package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.LinearModel;
import java.util.List;

/**
 * Chooses one of several options, or none: weights say how probable each is ({@link LogLinearModel}), and trees put right what is known of
 * cases where features and scores come together so ({@link BoostedTrees}). Safe for use by several threads.
 */
public final class ChoiceModel {

    /** The class of options where there is but one. */
    public static final int ANY = 0;

    /** Steps of a score, as trees see it. */
    private static final int STEPS = 8;

    private static final double HIGHEST_SCORE = 15;

    /** Steps of how far an option lies behind the best one. */
    private static final int STEPS_BEHIND = 12;

    private static final double FARTHEST_BEHIND = 20;

    /** One that holds nothing to be more probable than none. */
    public static final ChoiceModel EMPTY = of(LogLinearModel.of(LinearModel.EMPTY), BoostedTrees.NONE);

    private final LogLinearModel weights;
    private final BoostedTrees trees;

    private ChoiceModel(LogLinearModel weights, BoostedTrees trees) {
        this.weights = weights;
        this.trees = trees;
    }

    /** The model files of a language pack: that of the weights has this name, that of the trees {@link #trees} of it. */
    public static ChoiceModel load(LanguagePack pack, String resource) {
        return of(LogLinearModel.load(pack, resource), BoostedTrees.load(pack, trees(resource)));
    }

    /** « quotes-trees.bin » of « quotes.bin ». */
    public static String trees(String resource) {
        return resource.replace(".bin", "-trees.bin");
    }

    /** One fresh from training. */
    public static ChoiceModel of(LogLinearModel weights, BoostedTrees trees) {
        return new ChoiceModel(weights, trees);
    }

    /**
     * An option.
     *
     * @param target its class
     * @param own its own features
     */
    public record Option(int target, FeatureVector own) {}

    /** The logarithm of how much more probable each option is than none. */
    public double[] scores(FeatureVector features, List<Option> options) {
        double[] scores = weighed(features, options);
        if (trees.isEmpty()) {
            return scores;
        }
        double best = best(scores);
        double[] corrected = scores.clone();
        for (int i = 0; i < scores.length; i++) {
            Option option = options.get(i);
            corrected[i] += trees.score(features, option.own, standing(option.target, scores[i], best));
        }
        return corrected;
    }

    /** The same by the weights alone. */
    public double[] weighed(FeatureVector features, List<Option> options) {
        float[] byClass = weights.byClass(features);
        double[] scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            Option option = options.get(i);
            scores[i] = LogLinearModel.score(byClass, option.target) + weights.own(option.own);
        }
        return scores;
    }

    /** The best of the scores, that of none among them. */
    public static double best(double[] scores) {
        double best = 0;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        return best;
    }

    /** What trees see of an option beside the features: its class, its score, and how far it lies behind the best one. */
    public static FeatureVector standing(int target, double score, double best) {
        FeatureVector standing = new FeatureVector();
        standing.add("class", Integer.toString(target));
        standing.add("score", (int) (Math.max(-HIGHEST_SCORE, Math.min(HIGHEST_SCORE, score)) * STEPS));
        standing.add("behind", (int) (Math.max(-FARTHEST_BEHIND, score - best) * STEPS_BEHIND));
        return standing;
    }
}
