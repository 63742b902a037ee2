package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.Optional;

/** Whom somebody or something makes speak, or hears: « La hausse a permis à la maire de promettre », « on entend Paul Roy dire que P ». */
final class Causees {
    private final Vocabulary vocabulary;

    Causees(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Who does what the infinitive says, where a verb of causing governs it; a participle behind such an infinitive is theirs too. */
    Optional<Token> of(Predicate predicate) {
        Token verb = predicate.verb();
        Token infinitive = verb.has(Feature.INFINITIVE) || !verb.has(Feature.PARTICIPLE)
                ? verb
                : verb.head().orElse(verb);
        Token governor = infinitive.head().orElse(null);
        if (governor == null || !infinitive.has(Feature.INFINITIVE) || isAim(infinitive)) {
            return Optional.empty();
        }
        boolean own = governor.index() >= predicate.first().index()
                && governor.index() <= predicate.last().index();
        if (own) {
            // « fait savoir à la préfecture que P »: the verbs are one, and she is told
            return Optional.empty();
        }
        if (NounPhrases.isNominal(governor)) {
            // « a poussé la maire à se fâcher, dénonçant »: trees hang the infinitive on who is pushed
            return isObjectOfCause(governor) ? Optional.of(governor) : Optional.empty();
        }
        return isCause(governor) ? made(governor, true).or(() -> made(infinitive, false)) : Optional.empty();
    }

    /** « a mené une réunion pour annoncer que P ». */
    private static boolean isAim(Token infinitive) {
        return infinitive.children().stream()
                .filter(child -> child.hasRelation("mark") || child.hasRelation("case"))
                .anyMatch(child -> !Words.is(child, "à", "de", "d'"));
    }

    private boolean isCause(Token verb) {
        return vocabulary.is(Kind.CAUSE, Words.lemma(verb));
    }

    private boolean isObjectOfCause(Token noun) {
        Token outer = noun.hasRelation("appos") ? noun.head().orElse(noun) : noun;
        return outer.hasRelation("obj") && outer.head().filter(this::isCause).isPresent();
    }

    /** @param object whether the verb's object may be meant: « pousse la maire à », but « fait lire une lettre à la maire » */
    private static Optional<Token> made(Token verb, boolean object) {
        return verb.children().stream()
                .filter(child -> NounPhrases.isNominal(child) && child.index() > verb.index())
                .filter(child -> (object
                                && child.hasRelation("obj")
                                && child.child("case").isEmpty())
                        || (child.hasRelation("obl")
                                && child.child("case")
                                        .filter(word -> Words.is(word, "à"))
                                        .isPresent()))
                .findFirst();
    }
}
