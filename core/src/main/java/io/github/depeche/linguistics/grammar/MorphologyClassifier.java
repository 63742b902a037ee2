package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives every tagged word its features. A class of the model is a part of speech with one set of features, {@code "NOUN
 * Gender=Fem|Number=Sing"}; only the sets seen with the word's part of speech compete.
 */
public final class MorphologyClassifier {

    /** The model's name in the language pack. */
    public static final String RESOURCE = "features.bin";

    private final LinearModel model;
    private final List<Morphology> morphologies = new ArrayList<>();
    private final int[] agreements;
    private final int[][] classesOfTag = new int[Tags.COUNT][];

    /** With a model whose classes are parts of speech with features. */
    public MorphologyClassifier(LinearModel model) {
        this.model = model;
        List<String> names = model.classes();
        this.agreements = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Morphology morphology =
                    Morphology.parse(names.get(i).substring(names.get(i).indexOf(' ') + 1));
            morphologies.add(morphology);
            agreements[i] = FeatureVector.hash(Agreement.of(morphology));
        }
        for (int tag = 1; tag < Tags.COUNT; tag++) {
            String prefix = Tags.partOfSpeech(tag).name() + " ";
            classesOfTag[tag] = IntStream.range(0, names.size())
                    .filter(i -> names.get(i).startsWith(prefix))
                    .toArray();
        }
    }

    static MorphologyClassifier load(LanguagePack pack) {
        return new MorphologyClassifier(LinearModel.load(pack, RESOURCE));
    }

    /** Gives the tagged words of a sentence their features. */
    public void classify(WordSequence words) {
        FeatureVector features = new FeatureVector();
        float[] scores = model.newScores();
        for (int i = 1; i <= words.size; i++) {
            int[] candidates = classesOfTag[words.tags[i]];
            int best = candidates.length == 0 ? -1 : candidates[0];
            if (candidates.length > 1) {
                MorphologyFeatures.extract(words, i, features);
                model.score(features, scores);
                for (int candidate : candidates) {
                    if (scores[candidate] > scores[best]) {
                        best = candidate;
                    }
                }
            }
            set(words, i, best);
        }
    }

    private void set(WordSequence words, int index, int morphology) {
        words.morphologies[index] = morphology;
        words.agreements[index] = morphology < 0 ? 0 : agreements[morphology];
    }

    /** The features that {@link #classify} gave a word. */
    public Morphology morphology(WordSequence words, int index) {
        int morphology = words.morphologies[index];
        return morphology < 0 ? Morphology.NONE : morphologies.get(morphology);
    }
}
