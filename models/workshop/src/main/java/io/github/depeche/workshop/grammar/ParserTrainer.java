package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.Configuration;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.ParserFeatures;
import io.github.depeche.linguistics.grammar.ReadingDirection;
import io.github.depeche.linguistics.grammar.TransitionSystem;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle: after the first epoch it mostly follows its own moves, and learns to make the best of its errors. */
final class ParserTrainer {

    static final int EPOCHS = 8;

    private static final float EXPLORATION = 0.9f;
    private static final float MARGIN = 4f;

    private final TransitionSystem transitions;
    private final ReadingDirection direction;

    ParserTrainer(TransitionSystem transitions, ReadingDirection direction) {
        this.transitions = transitions;
        this.direction = direction;
    }

    /** The relations of the sentences, in alphabetical order. */
    static TransitionSystem transitions(List<GoldSentence> sentences) {
        return new TransitionSystem(sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Treebank.Word::relation)
                .distinct()
                .sorted()
                .toList());
    }

    /** Trains on sentences that have tags and features as the models give them, and arcs as the reading before, if there is one, gives them. */
    Weights train(List<Example> examples, int epochs, long seed) {
        Perceptron perceptron = new Perceptron(transitions.moves());
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(
                direction == ReadingDirection.BACKWARD
                        ? examples.stream().map(Example::reversed).toList()
                        : examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, perceptron, epoch > 0, random);
            }
        }
        return perceptron.average();
    }

    private void learn(Example example, Perceptron perceptron, boolean explore, Random random) {
        int size = example.size();
        int[] heads = new int[size + 1];
        int[] relations = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            heads[i] = example.goldHead(i);
            relations[i] = transitions.relations().indexOf(example.goldWord(i).relation());
        }
        DynamicOracle oracle = new DynamicOracle(transitions, heads, relations);
        ParserFeatures parserFeatures = new ParserFeatures(example.words(), transitions, direction);
        float[] scores = new float[transitions.moves()];
        boolean[] cheapest = new boolean[transitions.moves()];
        Configuration configuration = new Configuration(size);
        while (!configuration.isFinal()) {
            if (configuration.depth() == 0) {
                transitions.apply(configuration, TransitionSystem.SHIFT);
                continue;
            }
            FeatureVector features = parserFeatures.extract(configuration);
            perceptron.score(features, scores);
            oracle.mark(configuration, cheapest);
            int right = highest(configuration, scores, cheapest, true);
            int wrong = highest(configuration, scores, cheapest, false);
            if (wrong >= 0 && scores[right] - scores[wrong] <= MARGIN) {
                perceptron.update(features, right, wrong);
            }
            perceptron.step();
            boolean follow = explore && wrong >= 0 && scores[wrong] > scores[right] && random.nextFloat() < EXPLORATION;
            transitions.apply(configuration, follow ? wrong : right);
        }
    }

    private int highest(Configuration configuration, float[] scores, boolean[] cheapest, boolean cheap) {
        int best = -1;
        for (int move = 0; move < scores.length; move++) {
            if (cheapest[move] == cheap
                    && (best < 0 || scores[move] > scores[best])
                    && transitions.allows(configuration, move)) {
                best = move;
            }
        }
        return best;
    }
}
