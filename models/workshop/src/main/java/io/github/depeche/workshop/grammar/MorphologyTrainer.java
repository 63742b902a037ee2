package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.MorphologyFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains the classifier of morphological features, on gold tags. */
final class MorphologyTrainer {

    static final int EPOCHS = 8;

    private static final float GOLD_SHARE = 0.1f;
    private static final float MARGIN = 1f;
    private static final int MOST_CLASSES = 255;
    private static final int RAREST = 2;

    private final List<String> classes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> rivals = new HashMap<>();

    /** With the sets of features of these sentences; the rarest are left out. */
    MorphologyTrainer(List<Treebank.GoldSentence> gold) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Treebank.GoldSentence sentence : gold) {
            for (Treebank.Word word : sentence.words()) {
                counts.merge(name(word), 1, Integer::sum);
            }
        }
        classes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CLASSES)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, List<Integer>> byTag = new TreeMap<>();
        for (int i = 0; i < classes.size(); i++) {
            numbers.put(classes.get(i), i);
            byTag.computeIfAbsent(tag(classes.get(i)), tag -> new ArrayList<>()).add(i);
        }
        byTag.forEach((tag, of) ->
                rivals.put(tag, of.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static String name(Treebank.Word word) {
        return word.partOfSpeech().name() + " " + word.morphology();
    }

    private static String tag(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    List<String> classes() {
        return classes;
    }

    Weights train(List<Example> examples, int epochs, long seed) {
        Perceptron perceptron = new Perceptron(classes.size());
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        FeatureVector features = new FeatureVector();
        float[] scores = new float[classes.size()];
        examples.forEach(Example::tagWithGold);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                for (int i = 1; i <= example.size(); i++) {
                    Integer right = numbers.get(name(example.goldWord(i)));
                    int[] candidates = rivals.getOrDefault(
                            example.goldWord(i).partOfSpeech().name(), new int[0]);
                    if (right == null || candidates.length < 2) {
                        example.words().setMorphology(i, right == null ? -1 : right);
                        continue;
                    }
                    MorphologyFeatures.extract(example.words(), i, features);
                    perceptron.score(features, scores);
                    int wrong = highestBut(scores, candidates, right);
                    if (scores[right] - scores[wrong] <= MARGIN) {
                        perceptron.update(features, right, wrong);
                    }
                    perceptron.step();
                    boolean gold = epoch == 0 || random.nextFloat() < GOLD_SHARE || scores[right] > scores[wrong];
                    example.words().setMorphology(i, gold ? right : wrong);
                }
            }
        }
        return perceptron.average();
    }

    private static int highestBut(float[] scores, int[] candidates, int excluded) {
        int best = -1;
        for (int candidate : candidates) {
            if (candidate != excluded && (best < 0 || scores[candidate] > scores[best])) {
                best = candidate;
            }
        }
        return best;
    }
}
