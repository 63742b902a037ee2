package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.BoostedTrees;
import io.github.depeche.linguistics.ChoiceModel;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.ModelFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns to choose one of several options, or none: first weights ({@link LogLinearTrainer}), then trees that correct the scores of weights which
 * have not seen the article.
 */
public final class ChoiceTrainer {

    /** Trees learn from the scores of weights that were learnt from all other parts of the articles. */
    private static final int PARTS = 3;

    private record Case(int article, FeatureVector features, List<ChoiceModel.Option> options, int right) {}

    private final List<String> classes;
    private final List<Case> cases = new ArrayList<>();

    /** @param classes names of the classes of options, as for {@link LogLinearTrainer} */
    public ChoiceTrainer(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * Adds a case.
     *
     * @param article a number for the article that it is of
     * @param features those of the case itself; kept, as are those of the options
     * @param right which option is right, or {@link LogLinearTrainer#NONE}
     */
    public void add(int article, FeatureVector features, List<ChoiceModel.Option> options, int right) {
        if (!options.isEmpty()) {
            cases.add(new Case(article, features, List.copyOf(options), right));
        }
    }

    /** How many cases there are. */
    public int size() {
        return cases.size();
    }

    /**
     * Learns from all cases.
     *
     * @param penalty of the weights
     */
    public Learnt learn(double penalty) {
        List<LogLinearTrainer.Learnt> weights = IntStream.rangeClosed(0, PARTS)
                .parallel()
                .mapToObj(part -> weights(penalty, article -> article % PARTS != part))
                .toList();
        List<ChoiceModel> others = weights.stream()
                .map(learnt -> ChoiceModel.of(LogLinearModel.of(learnt.model()), BoostedTrees.NONE))
                .toList();
        double[][] scores = cases.stream()
                .map(one -> others.get(one.article % PARTS).scores(one.features, one.options))
                .toArray(double[][]::new);
        return new Learnt(weights.get(PARTS), trees(scores));
    }

    private LogLinearTrainer.Learnt weights(double penalty, IntPredicate articles) {
        LogLinearTrainer trainer = new LogLinearTrainer(classes);
        for (Case one : cases) {
            if (articles.test(one.article)) {
                List<LogLinearTrainer.Option> options = one.options.stream()
                        .map(option -> new LogLinearTrainer.Option(option.target(), option.own()))
                        .toList();
                trainer.add(one.features, options, one.right);
            }
        }
        return trainer.learn(penalty);
    }

    private byte[] trees(double[][] scores) {
        List<FeatureVector[]> options = new ArrayList<>();
        int[] begins = new int[cases.size() + 1];
        int[] right = new int[cases.size()];
        for (int i = 0; i < right.length; i++) {
            Case one = cases.get(i);
            double best = ChoiceModel.best(scores[i]);
            right[i] = one.right;
            begins[i + 1] = begins[i] + one.options.size();
            for (int j = 0; j < one.options.size(); j++) {
                ChoiceModel.Option option = one.options.get(j);
                FeatureVector standing =
                        ChoiceModel.standing(option.target(), scores[i][j], best).copy();
                options.add(new FeatureVector[] {one.features, option.own(), standing});
            }
        }
        double[] flat = new double[options.size()];
        boolean[] isRight = new boolean[options.size()];
        for (int i = 0; i < right.length; i++) {
            System.arraycopy(scores[i], 0, flat, begins[i], scores[i].length);
            if (right[i] >= 0) {
                isRight[begins[i] + right[i]] = true;
            }
        }
        TreeLearner learner = new TreeLearner(new TreeRows(options, isRight), begins, right, flat);
        learner.learn();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            learner.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was learnt. */
    public static final class Learnt {

        private final LogLinearTrainer.Learnt weights;
        private final byte[] trees;

        private Learnt(LogLinearTrainer.Learnt weights, byte[] trees) {
            this.weights = weights;
            this.trees = trees;
        }

        /** To be used at once. */
        public ChoiceModel model() {
            return ChoiceModel.of(LogLinearModel.of(weights.model()), BoostedTrees.of(trees));
        }

        /** Writes both model files, that of the trees beside that of the weights; returns their bytes. */
        public long write(Path file) throws IOException {
            byte[] own = weights.file();
            byte[] beside = ModelFile.wrap(trees);
            Files.write(file, own);
            Files.write(file.resolveSibling(ChoiceModel.trees(file.getFileName().toString())), beside);
            return (long) own.length + beside.length;
        }
    }
}
