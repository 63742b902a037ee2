package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Names of newspapers, which follow few patterns: « Le Courrier de la Brenne », « L'Écho du Haut-Lansac », « Le Breuillois libre ». */
final class PaperTitles {

    private final ClosedWordSets words;

    PaperTitles(ClosedWordSets words) {
        this.words = words;
    }

    /** The last word of such a name that begins with the word, an article or the first noun; the word itself if none does. */
    Token lastWord(Token first) {
        List<Token> tokens = first.sentence().tokens();
        boolean article = first.partOfSpeech() == PartOfSpeech.DET;
        int noun = article ? first.index() + 1 : first.index();
        if (noun == 0 || noun + 1 >= tokens.size() || !isCapital(first) || !isCapital(tokens.get(noun))) {
            return first;
        }
        Token next = tokens.get(noun + 1);
        if (article && words.is(ClosedWordSets.Kind.PAPER_ADJECTIVE, next)) {
            return next;
        }
        return words.is(ClosedWordSets.Kind.PAPER, tokens.get(noun)) && NounPhrases.isDe(next)
                ? endOfPlace(first, noun + 2)
                : first;
    }

    /** « de [la Brenne] », « du [Forez] »: a place, article and all. */
    private static Token endOfPlace(Token first, int index) {
        List<Token> tokens = first.sentence().tokens();
        int at = index;
        while (at < tokens.size() && at < index + 2 && tokens.get(at).partOfSpeech() == PartOfSpeech.DET) {
            at++;
        }
        if (at >= tokens.size() || !isCapital(tokens.get(at))) {
            return first;
        }
        while (at + 1 < tokens.size()
                && tokens.get(at + 1).partOfSpeech() == PartOfSpeech.PROPN
                && isCapital(tokens.get(at + 1))
                && tokens.get(at + 1).span().begin() == tokens.get(at).span().end() + 1) {
            at++;
        }
        return tokens.get(at);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
