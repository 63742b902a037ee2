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
    static Token predicate(Sentence sentence, Token head, Span phrase, ActorLexicon lexicon) {
        if (head.child("case").isPresent()) {
            return null;
        }
        Token inverted = inverted(sentence, head, phrase, lexicon);
        return inverted == null ? following(sentence, head, phrase) : inverted;
    }

    /** « …, a indiqué à l'AFP une source diplomatique »: after the verb of speech, perhaps after the one spoken to. */
    private static @Nullable Token inverted(Sentence sentence, Token head, Span phrase, ActorLexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        int i = head.index() - 1;
        while (i >= 0 && tokens.get(i).span().begin() >= phrase.begin()) {
            i--;
        }
        if (i < 0 || tokens.get(i).partOfSpeech() == PartOfSpeech.ADP) {
            return null;
        }
        for (int first = Math.max(0, i - REACH); i >= first; i--) {
            Token token = tokens.get(i);
            if (isVerbal(token)) {
                boolean speech = SyntacticRole.isSpeech(token, lexicon) && token.partOfSpeech() == PartOfSpeech.VERB;
                return speech && isIncise(token) ? token : null;
            }
            if (token.partOfSpeech() == PartOfSpeech.PUNCT
                    || token.partOfSpeech() == PartOfSpeech.NOUN
                    || token.partOfSpeech() == PartOfSpeech.PRON
                    || token.partOfSpeech() == PartOfSpeech.CCONJ
                    || token.partOfSpeech() == PartOfSpeech.SCONJ) {
                return null;
            }
        }
        return null;
    }

    /** Whether a comma or a closing mark stands right before the verb with its auxiliary. */
    private static boolean isIncise(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        int i = verb.index() - 1;
        while (i >= 0
                && (tokens.get(i).partOfSpeech() == PartOfSpeech.AUX
                        || tokens.get(i).partOfSpeech() == PartOfSpeech.ADV)) {
            i--;
        }
        return i >= 0
                && tokens.get(i).partOfSpeech() == PartOfSpeech.PUNCT
                && verb.child("nsubj").isEmpty();
    }

    private static @Nullable Token following(Sentence sentence, Token head, Span phrase) {
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
