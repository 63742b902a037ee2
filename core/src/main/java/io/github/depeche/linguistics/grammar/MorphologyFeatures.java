package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.PartOfSpeech;

/** What the classifier of features sees: the tagged word, its neighbours, and the nearest words that it may agree with. */
public final class MorphologyFeatures {

    private static final int AUX = Tags.of(PartOfSpeech.AUX);
    private static final int REACH = 6;

    private MorphologyFeatures() {}

    /** The features of a word; all words have tags, the words before it features. */
    public static void extract(WordSequence words, int index, FeatureVector out) {
        out.clear();
        WordForm word = words.form(index);
        int tag = words.tags[index];
        int agreement = word.agreementFor(tag);
        int previousTag = words.tags[index - 1];
        int secondTag = index > 1 ? words.tags[index - 2] : Tags.NONE;
        int nextTag = words.tags[index + 1];
        WordForm previous = words.form(index - 1);
        WordForm next = words.form(index + 1);
        int previousMorphology = index > 1 ? words.morphologies[index - 1] : -1;
        int secondMorphology = index > 2 ? words.morphologies[index - 2] : -1;

        out.add(tag);
        out.add(word.exact, tag);
        out.add(word.folded, tag);
        for (int suffix : word.suffixes) {
            out.add(suffix, tag);
        }
        out.add(word.shape, tag);
        out.add(agreement, tag);
        out.add(agreement, tag, word.suffixes[1]);
        out.add(agreement, tag, word.suffixes[2]);
        out.add(agreement, tag, previousMorphology);
        out.add(agreement, tag, previousMorphology, secondMorphology);
        out.add(agreement, tag, previous.folded);
        out.add(agreement, tag, next.folded);
        out.add(agreement, tag, previousTag, nextTag);
        out.add(agreement, tag, next.agreementFor(nextTag));
        out.add(tag, previousMorphology);
        out.add(tag, previousMorphology, secondMorphology);
        out.add(tag, previous.folded);
        out.add(tag, next.folded);
        out.add(tag, previousTag, secondTag);
        out.add(tag, nextTag, words.tags[index + 2]);
        out.add(tag, next.agreementFor(nextTag));
        out.add(word.folded, tag, previousMorphology);
        out.add(word.folded, tag, next.folded);
        out.add(word.folded, tag, previous.folded);
        out.add(word.folded, tag, next.agreementFor(nextTag));
        addAuxiliary(words, index, agreement, out);
        addNearest(words, index, agreement, out);
    }

    /** « a signé », « a été signé », « est arrivé »: what stands before a participle tells active from passive. */
    private static void addAuxiliary(WordSequence words, int index, int agreement, FeatureVector out) {
        int found = 0;
        int before = 0;
        for (int i = index - 1; i >= Math.max(1, index - REACH); i--) {
            if (words.tags[i] == AUX) {
                if (found != 0) {
                    before = words.form(i).lemma(AUX);
                    break;
                }
                found = words.form(i).lemma(AUX);
            }
        }
        int tag = words.tags[index];
        out.add(tag, agreement, found, before);
        out.add(tag, found, before, words.form(index).suffixes[0]);
        out.add(tag, found, words.form(index).lemma(tag));
    }

    /** The features of the nearest noun, determiner or pronoun before: « les rues … fermées ». */
    private static void addNearest(WordSequence words, int index, int agreement, FeatureVector out) {
        int nominal = -1;
        for (int i = index - 1; i >= Math.max(1, index - REACH) && nominal < 0; i--) {
            PartOfSpeech at = words.partOfSpeech(i);
            if (at == PartOfSpeech.NOUN || at == PartOfSpeech.PRON || at == PartOfSpeech.DET) {
                nominal = words.morphologies[i];
            }
        }
        int tag = words.tags[index];
        out.add(tag, agreement, nominal);
        out.add(tag, words.form(index).suffixes[0], nominal);
    }
}
