package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that make one verb: auxiliaries, clitics, negation, an inverted subject. */
final class VerbGroups {

    /** How many words may stand between an auxiliary and its participle: « a, de son côté, déjà dit ». */
    private static final int FARTHEST = 8;

    private final Words words;

    VerbGroups(Words words) {
        this.words = words;
    }

    boolean isReflexive(Token verb) {
        return clitics(verb).stream().anyMatch(token -> Words.is(token, "se", "s'"))
                || auxiliary(verb).stream()
                        .flatMap(auxiliary -> clitics(auxiliary).stream())
                        .anyMatch(token -> Words.is(token, "se", "s'"));
    }

    /** The finite auxiliary of a participle: the nearest to the left that only adverbs and clitics part from it, or else by the tree. */
    Optional<Token> auxiliary(Token verb) {
        if (!verb.has(Feature.PARTICIPLE) || verb.has(Feature.PRESENT)) {
            return Optional.empty();
        }
        return auxiliaryBefore(verb).or(() -> verb.children().stream()
                .filter(child -> child.hasRelation("aux") && child.has(Feature.FINITE) && child.index() < verb.index())
                .reduce((first, second) -> second));
    }

    private Optional<Token> auxiliaryBefore(Token verb) {
        int at = words.indexOf(verb) - 1;
        for (int steps = 0; steps < FARTHEST; steps++, at--) {
            Token token = words.at(at);
            if (token == null || token.sentence() != verb.sentence()) {
                return Optional.empty();
            }
            if (token.partOfSpeech() == PartOfSpeech.AUX && token.has(Feature.FINITE)) {
                // « est un projet annoncé » is no « est annoncé »; « avait un temps annoncé » is one verb
                return Optional.of(token).filter(auxiliary -> !nounBetween(auxiliary, verb));
            }
            if (token.has(Feature.FINITE) && token.lemma().equals("avoir") && onlyAdverbials(token, verb)) {
                // « avait dès le lendemain appelé »
                return Optional.of(token);
            }
            boolean emphatic = Words.is(token, ",", "lui", "elle", "eux", "elles");
            boolean barrier = token.has(Feature.FINITE)
                    || (token.has(Feature.PARTICIPLE) && token.partOfSpeech() == PartOfSpeech.VERB)
                    || (token.partOfSpeech() == PartOfSpeech.PUNCT && !emphatic)
                    || token.partOfSpeech() == PartOfSpeech.SCONJ
                    || token.partOfSpeech() == PartOfSpeech.CCONJ
                    || Words.is(token, "qui", "que", "dont");
            if (barrier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether adverbs and prepositional phrases alone stand between an auxiliary and its participle. */
    private boolean onlyAdverbials(Token auxiliary, Token verb) {
        boolean preposition = false;
        for (int i = words.indexOf(auxiliary) + 1; i < words.indexOf(verb); i++) {
            Token token = words.at(i);
            preposition |= Words.isTag(token, PartOfSpeech.ADP);
            boolean adverbial = Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP)
                    || (preposition
                            && Words.isTag(
                                    token,
                                    PartOfSpeech.DET,
                                    PartOfSpeech.NOUN,
                                    PartOfSpeech.ADJ,
                                    PartOfSpeech.NUM,
                                    PartOfSpeech.PRON));
            if (!adverbial) {
                return false;
            }
        }
        return true;
    }

    private boolean nounBetween(Token auxiliary, Token verb) {
        if (!auxiliary.lemma().equals("être")) {
            return false;
        }
        for (int i = words.indexOf(auxiliary) + 1; i < words.indexOf(verb); i++) {
            if (Words.isTag(words.at(i), PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the group: clitics and « ne » before the finite verb belong to it. */
    Token firstOf(Token finite) {
        Token first = finite;
        for (Token clitic : clitics(finite)) {
            first = clitic;
        }
        return first;
    }

    /** The clitics and « ne » right before a verb, from right to left. */
    List<Token> clitics(Token verb) {
        List<Token> clitics = new ArrayList<>();
        int at = words.indexOf(verb) - 1;
        Token token = words.at(at);
        // « leur a-t-elle promis »: no subject stands before a verb that has one behind it
        boolean inverted = invertedClitic(verb).isPresent();
        while (token != null
                && Words.is(
                        token, "se", "s'", "me", "m'", "te", "t'", "nous", "vous", "le", "la", "l'", "les", "lui",
                        "leur", "y", "en", "ne", "n'")
                && !Words.isTag(token, PartOfSpeech.DET, PartOfSpeech.ADP)
                && (inverted || !token.hasRelation("nsubj"))) {
            clitics.add(token);
            token = words.at(--at);
        }
        return clitics;
    }

    Optional<Token> invertedClitic(Token finite) {
        Token next = words.after(finite);
        if (next == null || !next.form().startsWith("-")) {
            return Optional.empty();
        }
        String form = Words.lower(next).replace("-t-", "-");
        return switch (form) {
            case "-il", "-elle", "-ils", "-elles", "-on", "-je", "-nous", "-vous", "-tu", "-ce" -> Optional.of(next);
            default -> Optional.empty();
        };
    }

    boolean isNegated(Token verb) {
        if (isAllTheSame(verb)) {
            return false;
        }
        return clitics(verb).stream().anyMatch(token -> Words.is(token, "ne", "n'"))
                || verb.children().stream()
                        .anyMatch(child -> Words.is(child, "ne", "n'") && child.index() < verb.index());
    }

    /** « n'en reconnaît pas moins que », « n'a pas moins dit que »: says it. */
    private boolean isAllTheSame(Token verb) {
        int at = words.indexOf(verb) + 1;
        return Words.is(words.at(at), "pas")
                && Words.is(words.at(at + 1), "moins")
                && !Words.is(words.at(at + 2), "de");
    }

    /** The auxiliary of a perfect that is not finite: « après [avoir] exprimé sa tristesse », « [ayant] recommandé une pause »; {@code null} for none. */
    static @Nullable Token having(Token verb) {
        return verb.children().stream()
                .filter(child -> child.index() < verb.index() && Words.is(child, "avoir", "ayant"))
                .findFirst()
                .orElse(null);
    }

    static boolean isPassive(Token verb, Token finite) {
        if (!verb.has(Feature.PARTICIPLE) || verb.has(Feature.PRESENT)) {
            return false;
        }
        return verb.children().stream().anyMatch(child -> child.hasRelation("aux:pass"))
                || verb.child("nsubj:pass").isPresent()
                || (finite == verb && !verb.hasRelation("conj") && having(verb) == null);
    }
}
