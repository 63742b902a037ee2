package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.TaggerFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the tagger. From the second epoch on it mostly sees its own earlier decisions, as it will at work. */
final class TaggerTrainer {

    static final int EPOCHS = 10;

    private static final float GOLD_SHARE = 0.1f;
    private static final float MARGIN = 1f;

    private TaggerTrainer() {}

    static List<String> classes() {
        return Arrays.stream(PartOfSpeech.values()).map(Enum::name).toList();
    }

    static Weights train(List<Example> examples, int epochs, long seed) {
        int classCount = classes().size();
        Perceptron perceptron = new Perceptron(classCount);
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        FeatureVector features = new FeatureVector();
        float[] scores = new float[classCount];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                for (int i = 1; i <= example.size(); i++) {
                    TaggerFeatures.extract(example.words(), i, features);
                    perceptron.score(features, scores);
                    int right = example.goldTag(i) - 1;
                    int wrong = highestBut(scores, right);
                    if (scores[right] - scores[wrong] <= MARGIN) {
                        perceptron.update(features, right, wrong);
                    }
                    perceptron.step();
                    boolean gold = epoch == 0 || random.nextFloat() < GOLD_SHARE || scores[right] > scores[wrong];
                    example.words().setTag(i, 1 + (gold ? right : wrong));
                }
            }
        }
        return perceptron.average();
    }

    private static int highestBut(float[] scores, int excluded) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != excluded && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }
}
