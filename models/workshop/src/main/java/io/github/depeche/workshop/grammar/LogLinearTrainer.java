package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns to choose one of several options, or none, by logistic regression with a ridge penalty: for thousands of cases with many features.
 *
 * <p>An option may be of a class, as a word may tell an event of a type, and may have features of its own, as the line of a lexicon that says
 * so. The score of an option is the sum of the weights that the features of the case have for its class and for all options alike ({@link
 * #ANY}), and of the weights of its own features; that of choosing none is 0. A question of yes or no is a case with one option.
 */
public final class LogLinearTrainer {

    /** The class of the weights that count for every option, and of those of an option's own features. */
    public static final int ANY = 0;

    /** The right answer where no option is. */
    public static final int NONE = -1;

    /** What rounds to less than this code is not worth its place in the model. */
    private static final int PRUNE = 3;

    /** A feature of one case teaches nothing about others. */
    private static final int FEWEST_CASES = 2;

    private final List<String> classes;
    private final FeatureNumbers numbers = new FeatureNumbers();
    private final List<LogLinearCase> cases = new ArrayList<>();

    /**
     * Begins without cases.
     *
     * @param classes names of the classes; the first is that of {@link #ANY}
     */
    public LogLinearTrainer(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * An option.
     *
     * @param target its class; {@link #ANY} if there are no others
     * @param own its own features
     */
    public record Option(int target, FeatureVector own) {}

    /** Adds a question of yes or no. */
    public void add(FeatureVector features, boolean yes) {
        add(new FeatureVector(), List.of(new Option(ANY, features)), yes ? 0 : NONE);
    }

    /**
     * Adds a case.
     *
     * @param features those of the case itself, told apart by class
     * @param right which option is right, or {@link #NONE}
     */
    public void add(FeatureVector features, List<Option> options, int right) {
        int[][] own = new int[options.size()][];
        Arrays.setAll(own, i -> numbers(options.get(i).own));
        int[] targets = options.stream().mapToInt(Option::target).toArray();
        cases.add(new LogLinearCase(numbers(features), targets, own, right));
    }

    private int[] numbers(FeatureVector features) {
        int[] found = new int[features.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers.numberOrNew(features.key(i));
        }
        return found;
    }

    /** How many cases there are. */
    public int size() {
        return cases.size();
    }

    /**
     * Learns from all cases.
     *
     * @param penalty of the square of every weight; the higher, the less is believed of few cases
     */
    public Learnt learn(double penalty) {
        LogLinearWeights weights = new LogLinearWeights(cases, numbers.size(), classes.size(), FEWEST_CASES);
        double[] values = new LimitedMemoryBfgs(weights.size()).minimize(weights.loss(cases, penalty));
        Weights.Builder builder = new Weights.Builder(numbers.size(), weights.size());
        numbers.visitInOrder((key, number) -> {
            builder.feature(key);
            for (int at = weights.begin(number); at < weights.begin(number + 1); at++) {
                builder.weight(weights.target(at), (float) values[at]);
            }
        });
        return new Learnt(builder.build().quantize(classes, PRUNE));
    }

    /** What was learnt. */
    public static final class Learnt {

        private final Weights.Quantized weights;

        private Learnt(Weights.Quantized weights) {
            this.weights = weights;
        }

        /** To be used at once. */
        public LinearModel model() {
            return weights.model();
        }

        /** The file of the model. */
        public byte[] file() {
            return weights.file();
        }
    }
}
