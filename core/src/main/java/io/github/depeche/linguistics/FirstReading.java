package io.github.depeche.linguistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.Span;

/**
 * The first reading for names: a model of Apache OpenNLP's name finder, sentence by sentence from left to right.
 *
 * <p>OpenNLP's own search writes the features of every word as strings each time it meets it, and looks each of them up. Here the weights of
 * a word are looked up once and kept; what comes out is the same.
 */
public final class FirstReading {

    /** The names of the classes in the model, in the order of {@link NameLabels}. */
    public static final List<String> CLASSES = List.of("person", "organization", "location", "event", "product");

    private final PerceptronWeights perceptron;
    private final FirstReadingWeights weights;
    private final BilouCodec codec = new BilouCodec();

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
        int[] labels = new int[text.size()];
        FirstReadingWord[] words = new FirstReadingWord[text.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = weights.word(text.form(i));
        }
        // the outcome that each form had when it was last read
        Map<String, Integer> remembered = new HashMap<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            int[] outcomes = read(words, begin, end, remembered);
            List<String> names = new ArrayList<>(outcomes.length);
            for (int i = begin; i < end; i++) {
                names.add(weights.outcome(outcomes[i - begin]));
                remembered.put(words[i].form(), outcomes[i - begin]);
            }
            for (Span name : codec.decode(names)) {
                int nameClass = CLASSES.indexOf(name.getType());
                NameLabels.write(
                        new NameLabels.Chunk(begin + name.getStart(), begin + name.getEnd(), nameClass), labels);
            }
        }
        return labels;
    }

    private int[] read(FirstReadingWord[] words, int begin, int end, Map<String, Integer> remembered) {
        int[] outcomes = new int[end - begin];
        int[] scores = weights.newScores();
        int previous = FirstReadingWeights.NONE;
        int beforePrevious = FirstReadingWeights.NONE;
        for (int i = begin; i < end; i++) {
            weights.scoreWords(words, i, begin, end, scores);
            int last = remembered.getOrDefault(words[i].form(), FirstReadingWeights.NONE);
            weights.scoreOutcomes(words[i], previous, beforePrevious, last, scores);
            int best = weights.best(scores, previous);
            outcomes[i - begin] = best;
            beforePrevious = previous;
            previous = best;
        }
        return outcomes;
    }
}
