package io.github.depeche.quote;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pronoun that is the subject of a cue stands for: « X, qui regrette »; « c'est X, affirmant ». */
final class Antecedents {

    /** How many words above the pronoun the relative clause may hang. */
    private static final int HIGHEST = 6;

    private final Words words;

    Antecedents(Words words) {
        this.words = words;
    }

    /** What the clause of the pronoun depends on; any other subject stands for itself. */
    Optional<Token> of(Token subject) {
        return isThis(subject) ? presented(subject) : relative(subject).filter(source -> !isThis(source));
    }

    /** « ce », « c'est »: nobody who speaks. */
    static boolean isThis(Token token) {
        return Words.is(token, "ce", "c'");
    }

    /** « C'est une voisine, affirmant que P, qui … »; « C'est ce qu'a annoncé la maire, soulignant que P ». */
    private static Optional<Token> presented(Token pronoun) {
        // « C'est en mai que la maire est partie, expliquant »: when is not who
        Optional<Token> attribute = pronoun.head()
                .filter(NounPhrases::isNominal)
                .filter(word -> word.child("case").isEmpty());
        return attribute.filter(Antecedents::isThis).isEmpty()
                ? attribute
                : attribute
                        .flatMap(word -> word.child("acl"))
                        .flatMap(clause -> clause.child("nsubj"))
                        .filter(subject -> subject.partOfSpeech() != PartOfSpeech.PRON);
    }

    private Optional<Token> relative(Token subject) {
        if (!Words.is(subject, "qui", "lequel", "laquelle", "lesquels", "lesquelles")) {
            return Optional.of(subject);
        }
        Token nearest = nominalBefore(subject);
        Token climber = subject;
        for (int steps = 0; steps < HIGHEST && climber != null; steps++) {
            if (climber.hasRelation("acl")) {
                Token head = climber.head().orElse(null);
                if (head != null
                        && head.hasRelation("appos")
                        && head.head()
                                .filter(noun -> noun.partOfSpeech() == PartOfSpeech.PROPN)
                                .isPresent()) {
                    // « Mario Joseph, l'un de ses avocats, qui précise »
                    head = head.head().get();
                }
                boolean sameSource = nearest == null || (head != null && Words.isUnder(nearest, head));
                return Optional.ofNullable(sameSource ? head : nearest);
            }
            climber = climber.head().orElse(null);
        }
        return Optional.ofNullable(nearest);
    }

    private @Nullable Token nominalBefore(Token relative) {
        int at = words.indexOf(relative) - 1;
        Token before = words.at(at);
        if (before != null && before.form().equals(")")) {
            while (before != null && !before.form().equals("(")) {
                before = words.at(--at);
            }
            before = words.at(--at);
        }
        if (before != null && before.partOfSpeech() == PartOfSpeech.PUNCT) {
            before = words.at(--at);
        }
        return before != null && NounPhrases.isNominal(before) ? NounPhrases.topOfName(before) : null;
    }
}
