package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.PartOfSpeech;
import java.util.Set;

/** Gives every word its part of speech, from left to right, each decision seeing the ones before it. */
public final class Tagger {

    /** The model's name in the language pack. */
    public static final String RESOURCE = "tags.bin";

    private static final int ADPOSITION = Tags.of(PartOfSpeech.ADP);

    private static final Set<Integer> NOMINAL =
            Set.of(Tags.of(PartOfSpeech.NOUN), Tags.of(PartOfSpeech.PROPN), Tags.of(PartOfSpeech.ADJ));

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "l’");

    private final LinearModel model;
    private final int[] tagOfClass;

    /** With a model whose classes are the names of parts of speech. */
    public Tagger(LinearModel model) {
        this.model = model;
        this.tagOfClass = model.classes().stream()
                .mapToInt(name -> Tags.of(PartOfSpeech.valueOf(name)))
                .toArray();
    }

    /** The one of a language pack. */
    public static Tagger load(LanguagePack pack) {
        return new Tagger(LinearModel.load(pack, RESOURCE));
    }

    /** Tags a sentence. */
    public void tag(WordSequence words) {
        FeatureVector features = new FeatureVector();
        float[] scores = model.newScores();
        for (int i = 1; i <= words.size; i++) {
            TaggerFeatures.extract(words, i, features);
            model.score(features, scores);
            int best = 0;
            for (int candidate = 1; candidate < tagOfClass.length; candidate++) {
                if (scores[candidate] > scores[best]) {
                    best = candidate;
                }
            }
            words.tags[i] = isBeforeCourt(words, i) ? ADPOSITION : tagOfClass[best];
        }
    }

    /** « le procureur général près la cour d'appel »: behind a noun and before an article « près » is a preposition; not in « suit de près la crise ». */
    private static boolean isBeforeCourt(WordSequence words, int i) {
        return i < words.size
                && words.forms[i].lower.equals("près")
                && NOMINAL.contains(words.tags[i - 1])
                && ARTICLES.contains(words.forms[i + 1].lower);
    }
}
