package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Morphology;
import io.github.depeche.linguistics.grammar.Tags;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.linguistics.grammar.WordSequence;
import java.util.ArrayList;
import java.util.List;

/** A gold sentence beside the sequence that the models see of it. */
record Example(Treebank.GoldSentence gold, WordSequence words) {

    static Example of(Treebank.GoldSentence gold, WordForms wordForms) {
        return new Example(gold, new WordSequence(gold.forms(), wordForms));
    }

    static List<Example> of(List<Treebank.GoldSentence> gold, WordForms wordForms) {
        return gold.stream().map(sentence -> of(sentence, wordForms)).toList();
    }

    /** What models found in a sentence, as if it were gold. */
    static Example silver(WordSequence words, List<String> forms, List<String> relations) {
        List<Treebank.Word> found = new ArrayList<>();
        for (int i = 1; i <= words.size(); i++) {
            String form = forms.get(i - 1);
            int head = words.head(i) > words.size() ? 0 : words.head(i);
            String relation = relations.get(words.relation(i));
            found.add(new Treebank.Word(
                    form, form, "", Tags.partOfSpeech(words.tag(i)), Morphology.NONE, head, relation));
        }
        return new Example(new Treebank.GoldSentence("", found), words);
    }

    /** The same read from right to left. */
    Example reversed() {
        List<Treebank.Word> mirrored = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            Treebank.Word word = goldWord(i);
            int head = word.head() == 0 ? 0 : size() + 1 - word.head();
            mirrored.add(new Treebank.Word(
                    word.form(),
                    word.surface(),
                    word.lemma(),
                    word.partOfSpeech(),
                    word.morphology(),
                    head,
                    word.relation()));
        }
        return new Example(new Treebank.GoldSentence("", mirrored), words.reversed());
    }

    int size() {
        return words.size();
    }

    Treebank.Word goldWord(int index) {
        return gold.words().get(index - 1);
    }

    int goldTag(int index) {
        return Tags.of(goldWord(index).partOfSpeech());
    }

    /** The head as the parser counts: the root stands after the last word. */
    int goldHead(int index) {
        int head = goldWord(index).head();
        return head == 0 ? size() + 1 : head;
    }

    void tagWithGold() {
        for (int i = 1; i <= size(); i++) {
            words.setTag(i, goldTag(i));
        }
    }
}
