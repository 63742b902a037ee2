package io.github.depeche.event;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;

/** The words that name the thing which an event concerns. */
final class NounPhrase {

    private NounPhrase() {}

    /** The noun phrase: determiner and complements in, relative clauses and appositions out. */
    static Span of(Token noun) {
        Span span = noun.span();
        for (Token child : noun.children()) {
            switch (child.relation()) {
                case "det", "amod", "nummod", "flat", "flat:name", "fixed", "compound" ->
                    span = span.cover(child.subtreeSpan());
                case "nmod" -> {
                    if (isComplement(child, noun)) {
                        span = span.cover(phraseOfComplement(child));
                    }
                }
                default -> {}
            }
        }
        return span;
    }

    /** « la fermeture de l'usine », but neither « dont le siège » nor « la formule est du maire ». */
    private static boolean isComplement(Token child, Token noun) {
        int distance = child.index() - noun.index();
        return distance > 0
                && distance < 8
                && child.children().stream().noneMatch(word -> word.relation().equals("cop"));
    }

    private static Span phraseOfComplement(Token complement) {
        Span span = complement.span();
        for (Token child : complement.children()) {
            switch (child.relation()) {
                case "case", "det", "amod", "nummod", "flat", "flat:name" -> span = span.cover(child.span());
                default -> {}
            }
        }
        return span;
    }
}
