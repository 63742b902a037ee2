package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.util.Arrays;

/**
 * What the second reading for names looks at: for each word a list of numbers, each the hash of a feature (the word itself, its neighbours,
 * shapes, affixes, lexicons, its other occurrences in the document).
 */
public final class NameFeatures {

    private final DictionaryClasses classes;
    private final Gazetteer gazetteer;
    private final Truecaser truecaser;

    private NameFeatures(Dictionary dictionary, Gazetteer gazetteer) {
        this.classes = new DictionaryClasses(dictionary);
        this.gazetteer = gazetteer;
        this.truecaser = new Truecaser(dictionary, gazetteer);
    }

    /** Loads the lexicons of a language. */
    public static NameFeatures load(LanguagePack pack) {
        return new NameFeatures(pack.dictionary(), Gazetteer.load(pack, WordParts.load(pack)));
    }

    /** The text with its words in the case of running text, as all features see them. */
    NameText quiet(NameText text) {
        return truecaser.quiet(text);
    }

    /** What is known of a form. */
    NameWord word(String form) {
        return new NameWord(form, classes, gazetteer);
    }

    /** All features of all words of a document, to which a first reading gave these labels. */
    public int[][] extract(NameText text, int[] firstPass) {
        NameText quiet = quiet(text);
        NameWord[] words = new NameWord[text.size()];
        Arrays.setAll(words, i -> word(quiet.form(i)));
        NameContext context = new NameContext(text, words, firstPass);
        NameFeatureList out = new NameFeatureList();
        int[][] features = new int[words.length][];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            for (int i = begin; i < end; i++) {
                out.clear();
                features(words, context, i, begin, end, out);
                features[i] = out.toArray();
            }
        }
        return features;
    }

    /** Adds all features of a word in its sentence. */
    static void features(NameWord[] words, NameContext context, int i, int begin, int end, NameFeatureList out) {
        for (int place = -NameWord.WINDOW; place <= NameWord.WINDOW; place++) {
            if (i + place >= begin && i + place < end) {
                words[i + place].features(place, out);
            } else {
                NameWord.featuresOfEdge(place, out);
            }
        }
        words[i].featuresOfBegin(i == begin, out);
        NameContext.labelFeatures(context.label(i - 1), context.label(i), context.label(i + 1), out);
        if (!context.isListed(i, begin, end)) {
            NameContext.shapeFeatures(
                    context.shape(i - 1, begin, end), words[i].shape, context.shape(i + 1, begin, end), out);
        }
        context.features(i, begin, end, out);
    }
}
