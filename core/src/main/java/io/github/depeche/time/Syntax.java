package io.github.depeche.time;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the tree of a sentence tells of an expression: the words beside it, the tense of its verb. */
final class Syntax {

    private static final int LONGEST_CLIMB = 12;

    private final List<Token> tokens;
    private final TimeLexicon lexicon;

    Syntax(Sentence sentence, TimeLexicon lexicon) {
        this(sentence.tokens(), lexicon);
    }

    private Syntax(List<Token> tokens, TimeLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** For text that was not analysed. */
    static Syntax none(TimeLexicon lexicon) {
        return new Syntax(List.of(), lexicon);
    }

    /** The word whose characters hold the offset. */
    @Nullable
    Token tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Token token = tokens.get(middle);
            if (token.span().end() <= offset) {
                low = middle + 1;
            } else if (token.span().begin() > offset) {
                high = middle - 1;
            } else {
                return token;
            }
        }
        return null;
    }

    private boolean is(Atom atom, PartOfSpeech... tags) {
        Token token = atom.isText() ? tokenAt(atom.begin()) : null;
        return token != null && List.of(tags).contains(token.partOfSpeech());
    }

    /** Whether a noun or an adjective stands there. */
    boolean isNominal(Atom atom) {
        return is(atom, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
    }

    boolean isName(Atom atom) {
        return is(atom, PartOfSpeech.PROPN);
    }

    boolean isNoun(Atom atom) {
        return is(atom, PartOfSpeech.NOUN);
    }

    boolean isVerb(Atom atom) {
        return is(atom, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }

    /** Whether the tree hangs the number on a word after it. */
    boolean modifies(Atom number) {
        Token token = tokenAt(number.begin());
        return token != null && token.hasRelation("nummod") && token.headIndex() > token.index();
    }

    /** Whether the number counts the word after it: « 2000 euros ». */
    boolean counts(Atom number, Atom after) {
        Token token = tokenAt(number.begin());
        if (token == null || !isNominal(after) || after.capital()) {
            return false;
        }
        return modifies(number) || isNoun(after);
    }

    /** The noun that governs the word at the offset, if it is one. */
    Optional<Token> governor(int offset) {
        Token token = tokenAt(offset);
        return token == null ? Optional.empty() : token.head();
    }

    /** The direction that the verb above the words of an expression gives. */
    Direction direction(int begin, int last, boolean complement) {
        return Direction.above(above(begin, last), complement, lexicon);
    }

    /** Whether the verb that the word hangs on is in the perfect: « a attaqué le mardi », but « chantait le mardi ». */
    boolean isPerfect(int word) {
        Token verb = above(word, word);
        return verb != null
                && verb.has(Feature.PARTICIPLE)
                && verb.children().stream()
                        .anyMatch(child -> child.relation().equals("aux:tense") && child.has(Feature.PRESENT));
    }

    /** Whether it is said of a lasting state: « Rien ne justifie aujourd'hui », « Paul est aujourd'hui maire ». */
    boolean isOfState(int begin, int last) {
        Token token = above(begin, last);
        if (token == null) {
            return false;
        }
        Token verb = token.child("cop").orElse(token);
        boolean lasting = (verb.has(Feature.PRESENT) && verb.has(Feature.FINITE)) || verb.has(Feature.IMPERFECT);
        return lasting && lexicon.isStative(verb.lemma());
    }

    /** The word outside the expression that its own words hang on. */
    private @Nullable Token above(int begin, int last) {
        Token token = tokenAt(last);
        for (int step = 0; token != null && step < LONGEST_CLIMB; step++) {
            if (token.span().begin() < begin || token.span().begin() > last) {
                return token;
            }
            token = token.head().orElse(null);
        }
        return token;
    }
}
