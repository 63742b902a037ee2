package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Gender and number tell whom a participle or a verb goes with, where the tree hangs it on the wrong noun. */
final class Agreement {

    /** How far before its clause an antecedent stands, in words. */
    private static final int REACH = 12;

    private Agreement() {}

    /** « des manifestations … tous les samedis contre la présidente, accusée de corruption »: the noun before it that agrees. */
    static Token ofParticiple(Token participle, Token attached) {
        return nearest(participle, participle, attached);
    }

    /** « salue l'engagement des pompiers, qui ont secouru … »: the noun before the pronoun that has the number of the verb. */
    static Token ofRelative(Token pronoun, Token verb, Token attached) {
        Optional<Token> finite = FactualityReader.finite(verb);
        return finite.isEmpty() ? attached : nearest(pronoun, finite.get(), attached);
    }

    private static Token nearest(Token clause, Token inflected, Token attached) {
        if (attached.index() > clause.index() || agree(inflected, attached)) {
            return attached;
        }
        List<Token> tokens = clause.sentence().tokens();
        for (int i = clause.index() - 1; i > attached.index() && i >= clause.index() - REACH; i--) {
            Token noun = tokens.get(i);
            boolean nominal = noun.partOfSpeech() == PartOfSpeech.NOUN || noun.partOfSpeech() == PartOfSpeech.PROPN;
            if (nominal && !noun.hasRelation("flat") && !noun.hasRelation("appos") && agree(inflected, noun)) {
                return noun;
            }
        }
        return attached;
    }

    /** Whether neither gender nor number speaks against it; a finite verb has no gender, a coordination is plural. */
    private static boolean agree(Token inflected, Token noun) {
        boolean plural = inflected.has(Feature.PLURAL);
        boolean gender = (inflected.has(Feature.FEMININE) && noun.has(Feature.MASCULINE))
                || (inflected.has(Feature.MASCULINE) && !plural && noun.has(Feature.FEMININE));
        boolean alone = noun.has(Feature.SINGULAR) && noun.child("conj").isEmpty();
        boolean number = (plural && alone) || (inflected.has(Feature.SINGULAR) && noun.has(Feature.PLURAL));
        return !gender && !number;
    }
}
