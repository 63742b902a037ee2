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

    /** Where a bare weekday or month lies. */
    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

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

    /** Whether the number counts the word after it: « 2000 euros ». */
    boolean counts(Atom number, Atom after) {
        Token token = tokenAt(number.begin());
        if (token == null || !isNominal(after) || after.capital()) {
            return false;
        }
        return (token.hasRelation("nummod") && token.headIndex() > token.index()) || isNoun(after);
    }

    /** The noun that governs the word at the offset, if it is one. */
    Optional<Token> governor(int offset) {
        Token token = tokenAt(offset);
        return token == null ? Optional.empty() : token.head();
    }

    /** The direction that the verb above the words of an expression gives. */
    Direction direction(int begin, int last) {
        Token token = above(begin, last);
        for (int step = 0; token != null && step < LONGEST_CLIMB; step++) {
            Direction direction = lexicon.isScheduling(token.lemma()) ? Direction.FUTURE : tenseOf(token);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
            token = token.head().orElse(null);
        }
        return Direction.UNKNOWN;
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

    private static Direction tenseOf(Token token) {
        if (token.partOfSpeech() != PartOfSpeech.VERB && token.partOfSpeech() != PartOfSpeech.AUX) {
            return copulaOf(token);
        }
        Direction auxiliary = auxiliaryOf(token);
        if (auxiliary != Direction.UNKNOWN) {
            return auxiliary;
        }
        if (token.has(Feature.FUTURE) || token.has(Feature.CONDITIONAL) || token.has(Feature.IMPERATIVE)) {
            return Direction.FUTURE;
        }
        if (token.has(Feature.PAST) || token.has(Feature.IMPERFECT)) {
            return Direction.PAST;
        }
        if (token.has(Feature.PRESENT) && token.has(Feature.FINITE)) {
            return Direction.FUTURE; // « rencontre mercredi le président »: announced
        }
        return Direction.UNKNOWN;
    }

    private static Direction copulaOf(Token token) {
        return token.child("cop").map(Syntax::tenseOf).orElse(Direction.UNKNOWN);
    }

    /** The auxiliary decides: « a signé » is past, « sera signé » future, « aurait signé » past, « devrait être signé » future. */
    private static Direction auxiliaryOf(Token verb) {
        boolean future = false;
        boolean past = false;
        for (Token child : verb.children()) {
            if (child.hasRelation("aux")) {
                boolean perfect = child.relation().equals("aux:tense");
                future |= child.has(Feature.FUTURE) || (child.has(Feature.CONDITIONAL) && !perfect);
                past |= perfect || child.has(Feature.PAST) || child.has(Feature.IMPERFECT);
            }
        }
        return future ? Direction.FUTURE : past ? Direction.PAST : Direction.UNKNOWN;
    }
}
