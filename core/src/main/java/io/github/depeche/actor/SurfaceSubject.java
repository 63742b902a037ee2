package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that the tree has lost among commas: in « Invité de France 2, le candidat, François Fillon, a fait référence … » the phrase right
 * before the finite verb is the subject if the verb has no other.
 */
final class SurfaceSubject {

    /** Commas, clitics and adverbs between the phrase and the verb: « X, lui, n'en a pas … ». */
    private static final int REACH = 5;

    private SurfaceSubject() {}

    /** The predicate whose missing subject the phrase is; none if it is no subject by its place. */
    @Nullable
    static Token predicate(Sentence sentence, Token head, Span phrase) {
        if (head.child("case").isPresent()) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        int i = head.index() + 1;
        while (i < tokens.size() && tokens.get(i).span().begin() < phrase.end()) {
            i++;
        }
        for (int last = Math.min(tokens.size(), i + REACH); i < last; i++) {
            Token token = tokens.get(i);
            if (isVerbal(token) && token.has(Feature.FINITE)) {
                return withoutSubject(token);
            }
            if (!mayStandBetween(token)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isVerbal(Token token) {
        return token.partOfSpeech() == PartOfSpeech.AUX || token.partOfSpeech() == PartOfSpeech.VERB;
    }

    private static boolean mayStandBetween(Token token) {
        return token.form().equals(",")
                || token.form().equals(")")
                || token.partOfSpeech() == PartOfSpeech.ADV
                || (token.partOfSpeech() == PartOfSpeech.PRON
                        && !token.has(Feature.RELATIVE)
                        && !token.hasRelation("nsubj"));
    }

    private static @Nullable Token withoutSubject(Token verb) {
        Token predicate = verb;
        if (verb.hasRelation("aux") || verb.hasRelation("cop")) {
            predicate = verb.head().orElse(verb);
        }
        return predicate.child("nsubj").isPresent() || predicate.child("expl").isPresent() ? null : predicate;
    }
}
