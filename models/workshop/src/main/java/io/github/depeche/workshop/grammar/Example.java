package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.grammar.Tags;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.linguistics.grammar.WordSequence;
import java.util.List;

/** A gold sentence beside the sequence that the models see of it. */
record Example(Treebank.GoldSentence gold, WordSequence words) {

    static Example of(Treebank.GoldSentence gold, WordForms wordForms) {
        return new Example(gold, new WordSequence(gold.forms(), wordForms));
    }

    static List<Example> of(List<Treebank.GoldSentence> gold, WordForms wordForms) {
        return gold.stream().map(sentence -> of(sentence, wordForms)).toList();
    }

    /** The sentence from its last word to its first. */
    Example reversed() {
        return new Example(gold.reversed(), words.reversed());
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
