package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the complement of a cue that holds the reported words: by the tree, or else by what follows the verb. */
final class ObjectFinder {

    /** How many words may tell when, where and to whom before the object. */
    private static final int LONGEST_CIRCUMSTANCE = 8;

    private final Desk desk;

    ObjectFinder(Desk desk) {
        this.desk = desk;
    }

    /** The head of the complement, or the first word in marks. */
    @Nullable
    Token find(Predicate predicate, Span sentence) {
        Token best = inTree(predicate, sentence);
        Token marked = predicate.entry().takes(Frame.MARKED) ? markedAfter(predicate, sentence) : null;
        if (marked != null && (best == null || isInPassageOf(marked, best))) {
            // « déclare à la police « Il vaut mieux partir » »: all that stands in the marks
            return marked;
        }
        if (best != null) {
            return best;
        }
        Token complement = complementAfter(predicate, sentence);
        return complement != null ? complement : objectAfter(predicate, sentence);
    }

    /** Whether the second word is a clause in the marks that the first one opens. */
    private boolean isInPassageOf(Token first, Token other) {
        Token mark = desk.words.before(first);
        Passage passage =
                mark == null ? null : desk.stretches.passageFrom(mark.span().begin());
        return passage != null && other.hasRelation("ccomp") && passage.inner().contains(other.span());
    }

    private @Nullable Token inTree(Predicate predicate, Span sentence) {
        List<Token> children = new ArrayList<>(predicate.lexical().children());
        if (predicate.last() != predicate.lexical() && !predicate.last().has(Feature.FINITE)) {
            children.addAll(predicate.last().children());
        }
        Token best = null;
        int bestRank = 0;
        for (Token child : children) {
            int rank = isComplement(child, predicate, sentence) ? rank(child, predicate) : 0;
            if (rank > bestRank) {
                best = child;
                bestRank = rank;
            }
        }
        return best;
    }

    private boolean isComplement(Token child, Predicate predicate, Span sentence) {
        boolean complement = child.hasRelation("obj")
                || child.hasRelation("obl")
                || child.hasRelation("xcomp")
                || child.hasRelation("ccomp")
                || child.hasRelation("nmod")
                || child.hasRelation("dep");
        return complement
                && desk.words.indexOf(child) >= firstAfter(predicate)
                && child.span().end() <= sentence.end()
                && child.partOfSpeech() != PartOfSpeech.PRON
                && (!desk.speakers.phrases().isTime(child) || isLength(child));
    }

    /** « annonce quatre jours de grève »: of what so long. */
    private static boolean isLength(Token noun) {
        return noun.hasRelation("obj")
                && noun.child("nummod").isPresent()
                && noun.child("nmod").isPresent();
    }

    /** Where the complement may begin: behind « pour sa part », « , s'il est élu, ». */
    private int firstAfter(Predicate predicate) {
        int next = desk.asides.behind(desk.words.indexOf(predicate.last()) + 1);
        // « promet, s'il est élu, un crédit d'impôt »
        int comma = desk.asides.behindInsertion(next);
        return comma == next ? next : comma + 1;
    }

    private Token lastBefore(Predicate predicate) {
        Token before = desk.words.at(firstAfter(predicate) - 1);
        return before == null ? predicate.last() : before;
    }

    /** Which complement holds the reported words: the object, else the prepositional one that the cue takes. */
    private int rank(Token child, Predicate predicate) {
        Token preposition = child.child("case").orElse(null);
        if (preposition == null) {
            return child.hasRelation("obj") ? 4 : 2;
        }
        CueEntry entry = predicate.entry().closed();
        if (entry.takesNounAfter(preposition, false)
                || (entry.takesNounAfter(preposition, true) && opensMarks(preposition))) {
            // « félicite X pour sa « grande victoire » »
            return 5;
        }
        // « prévoit une fermeture à la rentrée »: the object comes before what any verb may take
        return entry.takesNounAfter(preposition, true)
                ? 3
                : predicate.entry().takesNounAfter(preposition, true) ? 1 : 0;
    }

    /** Whether marks open behind the preposition, or behind a determiner that follows it. */
    private boolean opensMarks(Token preposition) {
        Token next = desk.words.after(preposition);
        return desk.opensPassage(next)
                || (Words.isTag(next, PartOfSpeech.DET) && next != null && desk.opensPassage(desk.words.after(next)));
    }

    /** « avaient conclu à un suicide », « a parlé sur la télévision d'une « attaque » »: the preposition that the cue takes. */
    private @Nullable Token complementAfter(Predicate predicate, Span sentence) {
        int from = firstAfter(predicate);
        for (int i = from; i < from + 12; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.span().begin() >= sentence.end()
                    || token.has(Feature.FINITE)
                    || Words.is(token, ":", ";", "que", "qu'")) {
                return null;
            }
            boolean taken = predicate.entry().takesNounAfter(token, false);
            Token next = desk.words.at(i + 1);
            Token second = desk.words.at(i + 2);
            boolean marked = opensMarks(token);
            if (taken && next != null && (i == from || marked)) {
                Token word = desk.opensPassage(next) && second != null ? second : next;
                return SpeakerFinder.headFrom(word);
            }
        }
        return null;
    }

    /** Where the tree gives none: marks right behind the cue, or the noun phrase that follows it. */
    private @Nullable Token objectAfter(Predicate predicate, Span sentence) {
        Token marked = markedAfter(predicate, sentence);
        if (marked != null) {
            return marked;
        }
        if (predicate.clitic().isPresent() || !predicate.entry().takesAnyOf(Frame.NP, Frame.MARKED, Frame.Y_NP)) {
            return null;
        }
        return desk.speakers
                .bareNounAfter(lastBefore(predicate))
                .filter(noun -> noun.span().end() <= sentence.end() && noun.partOfSpeech() != PartOfSpeech.PRON)
                .orElse(null);
    }

    /** « dénonce « une rustine » »: whatever the tree says, marks right behind the cue are its object. */
    private @Nullable Token markedAfter(Predicate predicate, Span sentence) {
        Token next = desk.words.after(lastBefore(predicate));
        for (int skipped = 0; next != null && skipped < LONGEST_CIRCUMSTANCE && isSkipped(next); skipped++) {
            next = desk.words.after(next);
        }
        if (next == null || next.span().begin() >= sentence.end() || !desk.opensPassage(next)) {
            return null;
        }
        return desk.words.after(next);
    }

    /** « promet par communiqué « Q » », « déclare à la police « Q » », « disait à Lyon, en 1963, « Q » »: what may stand before the object. */
    private boolean isSkipped(Token token) {
        return !desk.opensPassage(token)
                && (Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP)
                        || Words.is(token, ",")
                        || desk.speakers.phrases().isTime(token)
                        || (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.DET)
                                && Words.isTag(
                                        desk.words.before(token),
                                        PartOfSpeech.ADP,
                                        PartOfSpeech.DET,
                                        PartOfSpeech.PROPN)));
    }
}
