package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** What the rules of this room ask of a dependency tree. */
final class Syntax {

    /** No chain of coordination or control in real text is longer; a bound keeps every walk up a tree constant. */
    static final int LONGEST_CHAIN = 12;

    private Syntax() {}

    static boolean isVerb(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX;
    }

    static boolean isPastParticiple(Token token) {
        return token.has(Feature.PARTICIPLE) && token.has(Feature.PAST);
    }

    static boolean hasAuxiliary(Token token) {
        return token.child("aux").isPresent() || token.child("cop").isPresent();
    }

    static boolean isNominal(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPN, PRON, NUM, X, SYM -> true;
            case ADJ -> !token.hasRelation("xcomp");
            default -> false;
        };
    }

    /** The preposition that brings a dependent in: « à », « face » of « face à »; empty if it stands without one. */
    static Optional<String> preposition(Token token) {
        return token.child("case").map(Token::lemma).map(lemma -> switch (lemma) {
            case "au", "aux" -> "à";
            case "du", "des", "d'" -> "de";
            default -> lemma;
        });
    }

    /** « les jets », « son avion »: a relative clause's verb; its pronoun stands for the noun that it hangs on. */
    static Token resolveRelative(Token filler) {
        if (!filler.has(Feature.RELATIVE)) {
            return filler;
        }
        Token current = filler;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Optional<Token> head = current.head();
            if (head.isEmpty()) {
                return filler;
            }
            if (current.relation().equals("acl:relcl")) {
                return head.get();
            }
            current = head.get();
        }
        return filler;
    }

    /** The form as the grammar words of rules are written: lower case, straight apostrophe. */
    static String grammarWord(Token token) {
        return token.form().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }
}
