package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The phrase of a quote's source, with its words and its head.
 *
 * @param sentence index of its sentence
 * @param markable what was known to stand there before; none for phrases of any other noun
 */
record SpokenPhrase(Span span, int sentence, List<Token> words, Token head, @Nullable Markable markable) {

    /** The phrase that stands there; none outside the sentences. */
    static @Nullable SpokenPhrase of(Span span, Discourse discourse, MarkablesByHead byHead) {
        int sentence = discourse.sentenceAt(span.begin());
        if (sentence >= discourse.sentences().size()) {
            return null;
        }
        List<Token> words = words(span, sentence, discourse);
        if (words.isEmpty()) {
            return null;
        }
        Token head = headOf(words);
        return new SpokenPhrase(span, sentence, words, head, byHead.of(sentence, head));
    }

    /** Of « dit-il » the « il » is told, but the word is « -il ». */
    private static List<Token> words(Span span, int sentence, Discourse discourse) {
        List<Token> words = discourse.tokens(sentence, span);
        if (!words.isEmpty()) {
            return words;
        }
        List<Token> tokens = discourse.sentences().get(sentence).tokens();
        int at = Discourse.firstAtOrAfter(tokens, span.begin()) - 1;
        return at >= 0 && tokens.get(at).span().contains(span) ? List.of(tokens.get(at)) : List.of();
    }

    /** The word of the phrase that hangs on a word outside it. */
    private static Token headOf(List<Token> words) {
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        for (Token word : words) {
            if ((word.headIndex() < first || word.headIndex() > last) && isNominal(word)) {
                return word;
            }
        }
        return words.get(0);
    }

    /** Whether its head is no pronoun, verb or particle. */
    boolean isNominal() {
        return isNominal(head);
    }

    private static boolean isNominal(Token head) {
        return head.partOfSpeech() == PartOfSpeech.NOUN
                || head.partOfSpeech() == PartOfSpeech.PROPN
                || head.partOfSpeech() == PartOfSpeech.ADJ
                || head.partOfSpeech() == PartOfSpeech.NUM;
    }
}
