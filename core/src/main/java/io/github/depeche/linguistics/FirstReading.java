package io.github.depeche.linguistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The first reading for names: a model of Apache OpenNLP's name finder, sentence by sentence from left to right.
 *
 * <p>OpenNLP's own search writes the features of every word as strings each time it meets it, and looks each of them up. Here the weights of
 * a word are looked up once and kept, added up; what comes out is the same.
 */
public final class FirstReading {

    /** The names of the classes in the model, in the order of {@link NameLabels}. */
    public static final List<String> CLASSES = List.of("person", "organization", "location", "event", "product");

    private final PerceptronWeights perceptron;
    private final FirstReadingWeights weights;

    private FirstReading(PerceptronWeights perceptron) {
        this.perceptron = perceptron;
        this.weights = new FirstReadingWeights(perceptron);
    }

    /** Takes what {@link #toBytes} gave. */
    static FirstReading read(byte[] file) {
        return new FirstReading(PerceptronWeights.read(file));
    }

    /**
     * Takes learnt weights.
     *
     * @param outcomes the outcomes, as OpenNLP's name finder names them
     * @param weights for each feature the weight of each outcome; 0 for none
     */
    public static FirstReading of(List<String> outcomes, Map<String, short[]> weights) {
        return new FirstReading(PerceptronWeights.of(outcomes, weights));
    }

    /** The model's file. */
    public byte[] toBytes() {
        return perceptron.toBytes();
    }

    /** Labels all words of a document. */
    public int[] label(NameText text) {
        FirstReadingWord[] forms = text.forms().stream().map(weights::word).toArray(FirstReadingWord[]::new);
        FirstReadingWord[] words = new FirstReadingWord[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = forms[text.number(i)];
        }
        // the outcome that each form had when it was last read
        int[] remembered = new int[forms.length];
        Arrays.fill(remembered, FirstReadingWeights.NONE);
        int[] labels = new int[text.size()];
        int[] outcomes = new int[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            read(words, begin, end, i -> remembered[text.number(i)], outcomes);
            for (int i = begin; i < end; i++) {
                remembered[text.number(i)] = outcomes[i];
                labels[i] = weights.label(outcomes[i]);
            }
            // a name that the sentence does not end is none
            for (int i = end - 1; i >= begin && !NameLabels.mayEnd(labels[i]); i--) {
                labels[i] = NameLabels.OUTSIDE;
            }
        }
        return labels;
    }

    private void read(FirstReadingWord[] words, int begin, int end, IntUnaryOperator remembered, int[] outcomes) {
        int[] scores = weights.newScores();
        int previous = FirstReadingWeights.NONE;
        int beforePrevious = FirstReadingWeights.NONE;
        for (int i = begin; i < end; i++) {
            weights.scoreNeighbours(words, i, begin, end, scores);
            weights.scoreWord(words[i], previous, beforePrevious, remembered.applyAsInt(i), scores);
            outcomes[i] = weights.best(scores, previous);
            beforePrevious = previous;
            previous = outcomes[i];
        }
    }
}
