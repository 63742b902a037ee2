package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.PartOfSpeech;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence under analysis. Words are numbered from 1, so that 0 can stand for no word, and the place after the last for the root of the
 * tree; arrays reach a little further, so that looking ahead needs no test.
 */
public final class WordSequence {

    private static final int LOOKAHEAD = 4;

    final int size;
    final WordForm[] forms;
    final int[] tags;
    final int[] morphologies;
    final int[] agreements;
    final int[] heads;
    final int[] relations;

    /** Words that nothing is known of yet. */
    public WordSequence(List<String> words, WordForms wordForms) {
        this(words.size());
        setForms(Casing.restore(words, wordForms), wordForms);
    }

    /** Words of a stretch that may be several sentences, titles in capitals among them. */
    public static WordSequence joined(List<String> words, WordForms wordForms) {
        WordSequence sequence = new WordSequence(words.size());
        sequence.setForms(Casing.restoreRuns(words, wordForms), wordForms);
        return sequence;
    }

    private void setForms(List<String> cased, WordForms wordForms) {
        for (int i = 1; i <= size; i++) {
            forms[i] = wordForms.get(cased.get(i - 1));
        }
    }

    private WordSequence(int size) {
        this.size = size;
        forms = new WordForm[size + 1 + LOOKAHEAD];
        Arrays.fill(forms, WordForm.NONE);
        tags = new int[size + 1 + LOOKAHEAD];
        morphologies = new int[size + 1 + LOOKAHEAD];
        agreements = new int[size + 1 + LOOKAHEAD];
        heads = new int[size + 2];
        relations = new int[size + 2];
    }

    /** The same words from the last to the first, each with its tag, features and arc. */
    public WordSequence reversed() {
        WordSequence reversed = new WordSequence(size);
        for (int i = 1; i <= size; i++) {
            int mirrored = size + 1 - i;
            reversed.forms[i] = forms[mirrored];
            reversed.tags[i] = tags[mirrored];
            reversed.morphologies[i] = morphologies[mirrored];
            reversed.agreements[i] = agreements[mirrored];
            int head = heads[mirrored];
            boolean word = head > 0 && head <= size;
            reversed.setArc(i, word ? size + 1 - head : head, relations[mirrored]);
        }
        return reversed;
    }

    /** Takes over the arcs of the same words. */
    void takeArcs(WordSequence other) {
        System.arraycopy(other.heads, 0, heads, 0, heads.length);
        System.arraycopy(other.relations, 0, relations, 0, relations.length);
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    WordForm form(int index) {
        return index < 0 ? WordForm.NONE : forms[index];
    }

    /** What is known of the form of a word. */
    public WordForm wordForm(int index) {
        return forms[index];
    }

    /** The number of a word's part of speech, see {@link Tags}. */
    public int tag(int index) {
        return tags[index];
    }

    /** Tags a word. */
    public void setTag(int index, int tag) {
        tags[index] = tag;
    }

    /** Whether the words are the same ones, each known to be the same form. */
    boolean hasFormsOf(WordSequence other) {
        return Arrays.equals(forms, other.forms);
    }

    /** Takes over the tags of the same words. */
    void takeTags(WordSequence other) {
        System.arraycopy(other.tags, 0, tags, 0, tags.length);
    }

    PartOfSpeech partOfSpeech(int index) {
        return Tags.partOfSpeech(tags[index]);
    }

    /** The number of a word's features, see {@link MorphologyClassifier}. */
    public int morphology(int index) {
        return morphologies[index];
    }

    /** Gives a word its features. */
    public void setMorphology(int index, int morphology) {
        morphologies[index] = morphology;
    }

    /** The head of a word: 1 to size, or size + 1 for the root. */
    public int head(int index) {
        return heads[index];
    }

    /** Gives a word its head and relation. */
    public void setArc(int index, int head, int relation) {
        heads[index] = head;
        relations[index] = relation;
    }

    /** The number of a word's relation, see {@link DependencyParser}. */
    public int relation(int index) {
        return relations[index];
    }
}
