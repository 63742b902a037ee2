package io.github.depeche.quote;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words between a cue and its complement that set its source against others: « redoute pour sa part N », « déplore, lui, « Q » ». */
final class Asides {

    private static final int LONGEST = 4;

    /** Longest clause between commas that may part a cue from its complement. */
    private static final int LONGEST_INSERTION = 20;

    private final String text;
    private final Words words;
    private final Vocabulary vocabulary;

    Asides(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The word behind the aside that begins here, with its commas; the index itself if none does. */
    int behind(int index) {
        int begin = Words.is(words.at(index), ",") ? index + 1 : index;
        int end = end(begin);
        if (end == begin) {
            return index;
        }
        boolean closed = Words.is(words.at(end), ",");
        return begin == index ? end : closed ? end + 1 : index;
    }

    /** « a promis, si elle est élue, de P »: the comma that closes an insertion; the index itself if none opens here. */
    int behindInsertion(int index) {
        Token first = words.at(index + 1);
        boolean opens =
                Words.is(words.at(index), ",") && first != null && vocabulary.is(Kind.INSERTION, Words.lower(first));
        for (int i = index + 1; opens && i < index + LONGEST_INSERTION; i++) {
            if (Words.is(words.at(i), ",")) {
                return i;
            }
            if (words.at(i) == null || Words.is(words.at(i), ";", ":", ".")) {
                break;
            }
        }
        return index;
    }

    private int end(int begin) {
        Token first = words.at(begin);
        Token next = words.at(begin + 1);
        if (first == null) {
            return begin;
        }
        for (int length = LONGEST; length > 1; length--) {
            Token last = words.at(begin + length - 1);
            if (last != null && last.span().begin() > first.span().begin() && isConnective(first, last)) {
                return begin + length;
            }
        }
        // « espèrent eux obtenir N », « déplore, lui, N »
        boolean stressed = Words.is(first, "lui", "eux", "elle", "elles") && !isVerb(next);
        return stressed ? begin + 1 : begin;
    }

    private boolean isConnective(Token first, Token last) {
        String phrase = text.substring(first.span().begin(), last.span().end())
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return vocabulary.is(Kind.CONNECTIVE, phrase);
    }

    private static boolean isVerb(@Nullable Token token) {
        return Words.isTag(token, PartOfSpeech.VERB, PartOfSpeech.AUX)
                && token != null
                && !token.form().endsWith("r");
    }
}
