package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;

/** Services and establishments that are spoken of as the place where something happens. */
final class Premises {

    private Premises() {}

    /**
     * « à la préfecture de Lille », « transporté à l'hôpital de Quimper »; but « ingénieur à l'arsenal de Brest » is one of it, « confié à la
     * police de Lyon » gives it something to do, and « à l'hôpital Pasteur » calls it by its name.
     */
    static boolean isMeant(Token head, ActorNoun noun, ActorLexicon lexicon) {
        boolean hasPremises = noun.is(NounClass.SERVICE) || noun.is(NounClass.ESTABLISHMENT);
        if (!hasPremises || !isLocative(head)) {
            return false;
        }
        List<Token> tokens = head.sentence().tokens();
        boolean named = noun.is(NounClass.ESTABLISHMENT)
                && head.index() + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(head.index() + 1).form().charAt(0));
        boolean recipient = noun.is(NounClass.SERVICE) && isRecipient(head);
        return !named && !recipient && !isOfPerson(head, lexicon);
    }

    private static boolean isLocative(Token head) {
        Token preposition = head.child("case").orElse(head);
        return switch (preposition.lowerForm()) {
            case "à", "au", "dans", "vers", "devant", "sur", "depuis", "près", "derrière", "chez" -> true;
            default -> false;
        };
    }

    private static boolean isRecipient(Token head) {
        return head.hasRelation("iobj") || head.relation().equals("obl:arg");
    }

    /** « ingénieur à l'arsenal de Brest », « le président de la région Bretagne ». */
    static boolean isOfPerson(Token head, ActorLexicon lexicon) {
        Token governor = head.head().orElse(head);
        return lexicon.nouns()
                .mayBe(governor, noun -> noun.isPerson() && (noun.is(NounClass.FUNCTION) || noun.is(NounClass.OFFICE)));
    }
}
