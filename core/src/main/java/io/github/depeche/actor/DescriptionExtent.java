package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a description ends, if not with its noun phrase: before what tells where it happens, before an infinitive of narration, and before quotation
 * marks that stay open.
 */
final class DescriptionExtent {

    private DescriptionExtent() {}

    /** The part of the noun phrase that tells who it is. */
    static Span of(String text, Token head, Span phrase, WordList adjunctPrepositions) {
        return withoutPunctuation(
                text, head, withinMarks(text, head, withoutAdjuncts(head, phrase, adjunctPrepositions)));
    }

    /** « par ailleurs ancien directeur — ». */
    private static Span withoutPunctuation(String text, Token head, Span phrase) {
        int end = phrase.end();
        while (end > head.span().end() && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return new Span(phrase.begin(), end);
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || "—–-,;:".indexOf(c) >= 0;
    }

    /** « le chef du gouvernement sur Twitter », « le ministre devant la presse »: where it happens is no part of who it is. */
    private static Span withoutAdjuncts(Token head, Span phrase, WordList prepositions) {
        for (Token child : head.children()) {
            Token preposition = child.index() > head.index() ? preposition(child, prepositions) : null;
            if (preposition != null && preposition.index() > head.index()) {
                Token last = head.sentence().tokens().get(preposition.index() - 1);
                return last.span().end() <= phrase.begin()
                        ? phrase
                        : new Span(phrase.begin(), last.span().end());
            }
        }
        return phrase;
    }

    /** « le chef du gouvernement [sur] Twitter »; « le maire [de] conclure : … ». */
    private static @Nullable Token preposition(Token child, WordList prepositions) {
        if (child.hasRelation("acl") && child.has(Feature.INFINITIVE)) {
            return child.child("mark").filter(NounPhrases::isBareDe).orElse(null);
        }
        return child.hasRelation("nmod")
                ? child.child("case")
                        .filter(word -> prepositions.contains(word.lowerForm()))
                        .orElse(null)
                : null;
    }

    /**
     * « un accusé « froid comme un acte notarié » »: a phrase does not end inside quotation marks that begin in it; of « une "vingtaine de
     * terroristes" », it begins inside them.
     */
    private static Span withinMarks(String text, Token head, Span phrase) {
        int before = lastOpenMark(text, phrase.begin(), head.span().begin());
        if (before >= 0 && lastOpenMark(text, before, phrase.end()) == before) {
            return new Span(head.span().begin(), phrase.end());
        }
        int open = lastOpenMark(text, head.span().end(), phrase.end());
        while (open > head.span().end() && Character.isWhitespace(text.charAt(open - 1))) {
            open--;
        }
        return open < 0 ? phrase : new Span(phrase.begin(), open);
    }

    /** The mark that opens between two places and is not closed there; -1 if there is none. */
    private static int lastOpenMark(String text, int begin, int end) {
        int open = -1;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '«' || c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '»' || c == '”' || c == '"')) {
                open = -1;
            }
        }
        return open;
    }
}
