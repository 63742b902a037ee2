package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** By what the head nouns of descriptions are completed, made comparable: « lille » of « le maire de Lille ». */
final class DescriptionComplements {

    /** Characters of a complement that are compared. */
    private static final int LONGEST = 100;

    private final Discourse discourse;

    DescriptionComplements(Discourse discourse) {
        this.discourse = discourse;
    }

    /** What follows the head in its phrase: complements and adjectives, except a nationality, which is compared as a country. */
    String of(Token head, Span phrase) {
        int begin = head.span().end();
        for (Token next : head.sentence()
                .tokens()
                .subList(head.index() + 1, head.sentence().tokens().size())) {
            if (next.partOfSpeech() != PartOfSpeech.ADJ
                    || discourse.lexicon().demonyms().of(next) == null) {
                break;
            }
            begin = next.span().end();
        }
        if (begin >= phrase.end()) {
            return "";
        }
        int end = Math.min(endOfComplement(head, phrase), begin + LONGEST);
        if (begin >= end || isOfState(head)) {
            return "";
        }
        if (discourse.text().startsWith("ans", end - 3)) {
            // « la romancière de 37 ans » may be any novelist of that age
            return "";
        }
        return NameKey.of(discourse.text().substring(begin, end)).toString();
    }

    /** « le chef de l'État kazakh » is of his country, as told by the nationality. */
    private static boolean isOfState(Token head) {
        Token complement = head.child("nmod").orElse(null);
        return complement != null
                && head.lemma().equalsIgnoreCase("chef")
                && complement.lowerForm().endsWith("tat");
    }

    /** Complements of the noun begin with « de » or « à »; « le chef de l'État devant la presse » ends before « devant ». */
    private static int endOfComplement(Token head, Span phrase) {
        List<Token> tokens = head.sentence().tokens();
        for (int i = head.index() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().begin() >= phrase.end()) {
                break;
            }
            if (token.partOfSpeech() == PartOfSpeech.ADP
                    && "àde".indexOf(token.lowerForm().charAt(0)) < 0) {
                return tokens.get(i - 1).span().end();
            }
        }
        return phrase.end();
    }
}
