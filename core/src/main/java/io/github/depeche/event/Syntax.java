package io.github.depeche.event;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules of this room ask of a dependency tree. */
final class Syntax {

    /** No chain of coordination or control in real text is longer; a bound keeps every walk up a tree constant. */
    static final int LONGEST_CHAIN = 12;

    private static final int STRAY = 5;

    private static final Set<String> WITHIN = Set.of("à", "de", "dans", "en", "sur");

    private Syntax() {}

    static boolean isVerb(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX;
    }

    static boolean isNoun(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN || token.partOfSpeech() == PartOfSpeech.PROPN;
    }

    static boolean isPastParticiple(Token token) {
        return token.has(Feature.PARTICIPLE) && token.has(Feature.PAST);
    }

    static boolean hasAuxiliary(Token token) {
        return token.child("aux").isPresent()
                || token.child("cop").isPresent()
                || strayAuxiliary(token).isPresent();
    }

    /** « a de son côté félicité », « a par la suite demandé »: the parser may lose the auxiliary. */
    static Optional<Token> strayAuxiliary(Token participle) {
        if (!isPastParticiple(participle)) {
            return Optional.empty();
        }
        List<Token> tokens = participle.sentence().tokens();
        for (int i = participle.index() - 1; i >= 0 && i >= participle.index() - STRAY; i--) {
            Token token = tokens.get(i);
            if (token.partOfSpeech() == PartOfSpeech.VERB && !token.lemma().equals("avoir")) {
                return Optional.empty();
            }
            if (token.lemma().equals("avoir") && token.has(Feature.FINITE)) {
                return Optional.of(token).filter(auxiliary -> !auxiliary.hasRelation("aux"));
            }
        }
        return Optional.empty();
    }

    /** The words above one in the tree, the nearest first; at most so many. */
    static List<Token> above(Token word, int most) {
        List<Token> above = new ArrayList<>();
        Optional<Token> head = word.head();
        while (head.isPresent() && above.size() < most) {
            above.add(head.get());
            head = head.get().head();
        }
        return above;
    }

    /** Whether a verb stands between two words, whichever comes first. */
    static boolean isVerbBetween(Token one, Token other) {
        int from = Math.min(one.index(), other.index()) + 1;
        int to = Math.max(one.index(), other.index());
        return from < to && one.sentence().tokens().subList(from, to).stream().anyMatch(Syntax::isVerb);
    }

    /** Whether the one is among that many words above the other. */
    static boolean isAbove(Token high, Token low, int most) {
        return above(low, most).contains(high);
    }

    static boolean isReflexive(Token verb) {
        for (Token child : verb.children()) {
            if (child.index() < verb.index() && (child.lemma().equals("se") || child.has(Feature.REFLEXIVE))) {
                return true;
            }
        }
        return false;
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
        return token.child("case").map(Syntax::prepositionOf);
    }

    /** Whether a preposition brings it in. */
    static boolean isBehind(String preposition, Token token) {
        return preposition(token).filter(preposition::equals).isPresent();
    }

    /** « de la mairie », behind a noun. */
    static boolean isComplement(Token token) {
        return token.hasRelation("nmod") && isBehind("de", token);
    }

    /** « à l'encontre de » is « contre »: the preposition that such a noun makes with « à ». */
    static Optional<String> prepositionMadeOf(Token noun) {
        return switch (noun.lowerLemma()) {
            case "encontre" -> Optional.of("contre");
            case "endroit", "intention", "adresse" -> Optional.of("à");
            case "profit", "bénéfice" -> Optional.of("pour");
            default -> Optional.empty();
        };
    }

    /** « à Brest », « de la gare », « en Corse »: the prepositions that name what a place lies in. */
    static boolean isOfPlace(Token preposition) {
        return WITHIN.contains(prepositionOf(preposition));
    }

    private static String prepositionOf(Token marker) {
        String lemma = marker.lemma();
        boolean face = lemma.equals("à")
                && marker.index() > 0
                && grammarWord(marker.sentence().tokens().get(marker.index() - 1))
                        .equals("face");
        return switch (lemma) {
            case "à" -> face ? "face" : lemma;
            case "au", "aux" -> "à";
            case "du", "des", "d'" -> "de";
            default -> lemma;
        };
    }

    /** « Irak : deux mosquées … », « Océan Indien : A et B signent »: what stands before the colon is no part of the sentence. */
    static boolean isPrefixOfTitle(Token token) {
        List<Token> tokens = token.sentence().tokens();
        int end = token.index() + 1;
        while (end < tokens.size()
                && end <= token.index() + 3
                && tokens.get(end).partOfSpeech() != PartOfSpeech.PUNCT) {
            end++;
        }
        return end < tokens.size() && tokens.get(end).form().equals(":");
    }

    /** A relative pronoun stands for the noun that its clause hangs on; where the tree lost the clause, for the word before it. */
    static Token resolveRelative(Token filler) {
        if (!filler.has(Feature.RELATIVE)) {
            return filler;
        }
        return antecedentInTree(filler).or(() -> wordBefore(filler)).orElse(filler);
    }

    private static Optional<Token> wordBefore(Token pronoun) {
        List<Token> tokens = pronoun.sentence().tokens();
        int seen = 0;
        for (int i = pronoun.index() - 1; i >= 0 && seen < 2; i--) {
            // « Bertrand Houdayer (sans étiquette), qui réclame »
            int opening = Brackets.opening(tokens, i);
            if (opening < i) {
                i = opening;
            } else if (tokens.get(i).partOfSpeech() != PartOfSpeech.PUNCT) {
                return Optional.of(tokens.get(i)).filter(Syntax::isNominal);
            } else {
                seen++;
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> antecedentInTree(Token filler) {
        return Stream.concat(Stream.of(filler), above(filler, LONGEST_CHAIN).stream())
                .filter(word -> word.relation().equals("acl:relcl"))
                .findFirst()
                .flatMap(verb -> verb.head()
                        .map(head -> isSubjectOf(filler, verb) ? Agreement.ofRelative(filler, verb, head) : head));
    }

    private static boolean isSubjectOf(Token word, Token verb) {
        return word.hasRelation("nsubj") && word.head().filter(verb::equals).isPresent();
    }

    /** « plus de vingt pompiers », « près d'une centaine de marins », « trois de ses gardes »: whom an adverb or a numeral counts. */
    static Token counted(Token quantity) {
        if (quantity.partOfSpeech() != PartOfSpeech.ADV && quantity.partOfSpeech() != PartOfSpeech.NUM) {
            return quantity;
        }
        boolean number = quantity.partOfSpeech() == PartOfSpeech.NUM;
        return quantity.children().stream()
                .filter(child -> child.index() > quantity.index() && isNoun(child))
                // « le 12 de la rue Pasteur » is an address
                .filter(child -> !number || child.has(Feature.PLURAL))
                .filter(child -> isBehind("de", child))
                .findFirst()
                .orElse(quantity);
    }

    /** « avoir signé »: the tree hangs the infinitive on the participle. */
    static boolean isPerfectInfinitive(Token verb) {
        return verb.children().stream().anyMatch(child -> child.hasRelation("aux") && child.has(Feature.INFINITIVE));
    }

    /** The form as the grammar words of rules are written: lower case, straight apostrophe. */
    static String grammarWord(Token token) {
        return token.lowerForm().replace('’', '\'');
    }
}
