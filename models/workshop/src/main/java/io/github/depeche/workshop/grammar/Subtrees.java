package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import io.github.depeche.workshop.grammar.Treebank.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts phrases out of a sentence. */
final class Subtrees {

    private final GoldSentence sentence;

    Subtrees(GoldSentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase of a word, if it is whole, holds no verb, has no mark at its ends, and is not too long. Its first word loses a capital that the sentence gave it. */
    Optional<GoldSentence> cut(int top, int longest) {
        List<Word> words = sentence.words();
        int from = Integer.MAX_VALUE;
        int to = 0;
        int count = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (isUnder(i, top)) {
                if (words.get(i - 1).partOfSpeech() == PartOfSpeech.VERB) {
                    return Optional.empty();
                }
                from = Math.min(from, i);
                to = i;
                count++;
            }
        }
        if (count != to - from + 1 || count > longest || isMark(from) || isMark(to)) {
            return Optional.empty();
        }
        return Optional.of(sentence(from, to, top));
    }

    private boolean isMark(int index) {
        return sentence.words().get(index - 1).partOfSpeech() == PartOfSpeech.PUNCT;
    }

    private boolean isUnder(int index, int top) {
        int steps = 0;
        int at = index;
        while (at != top && at != 0 && steps++ <= sentence.words().size()) {
            at = sentence.words().get(at - 1).head();
        }
        return at == top;
    }

    private GoldSentence sentence(int from, int to, int top) {
        List<Word> cut = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Word word = sentence.words().get(i - 1);
            boolean small = i == 1 && word.partOfSpeech() != PartOfSpeech.PROPN;
            String form = small ? word.form().toLowerCase(Locale.ROOT) : word.form();
            cut.add(new Word(
                    form,
                    form,
                    word.lemma(),
                    word.partOfSpeech(),
                    word.morphology(),
                    i == top ? 0 : word.head() - from + 1,
                    word.relation()));
        }
        return new GoldSentence("", List.copyOf(cut));
    }
}
