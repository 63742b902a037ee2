package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.IdentityHashMap;

/**
 * Where a reported clause or phrase ends: with what depends on its head. At commas and conjunctions the tree decides; between them it is
 * not asked, for what follows without a pause belongs to the clause before.
 */
final class ContentEnd {

    private final Desk desk;
    private final IdentityHashMap<Token, Predicate> cues = new IdentityHashMap<>();

    ContentEnd(Desk desk) {
        this.desk = desk;
        for (Predicate predicate : desk.predicates) {
            cues.put(predicate.first(), predicate);
        }
    }

    /**
     * Follows the reported words.
     *
     * @param cue the verb that reports them
     * @param head the head of the reported clause or phrase
     * @param begin where the reported words begin
     * @param sentence the sentence that carries them
     * @param phrase whether it is a noun phrase: it ends before the next complement of the cue
     */
    int of(Predicate cue, Token head, int begin, Span sentence, boolean phrase) {
        int end = begin;
        int index = desk.words.firstFrom(begin);
        while (index < desk.words.size()) {
            Token token = desk.words.at(index);
            if (token == null || token.span().begin() >= sentence.end()) {
                break;
            }
            Passage passage = desk.stretches.passageFrom(token.span().begin());
            if (passage != null) {
                // words in marks are never cut
                end = Math.max(end, passage.outer().end());
                index = Math.max(index + 1, desk.words.firstFrom(passage.outer().end()));
                continue;
            }
            if (token.span().begin() >= begin && endsBefore(token, index, cue, head, phrase)) {
                break;
            }
            end = Math.max(end, token.span().end());
            index++;
        }
        return Math.min(end, sentence.end());
    }

    private boolean endsBefore(Token token, int index, Predicate cue, Token head, boolean phrase) {
        if (Words.is(token, ";")) {
            return true;
        }
        if (Words.is(token, ":")) {
            return true;
        }
        Token next = desk.words.at(index + 1);
        boolean pause =
                Words.is(token, ",", "–", "—") || (Words.is(token, "-") && token.partOfSpeech() == PartOfSpeech.PUNCT);
        if (pause) {
            return next == null || startsAnotherCue(next, index + 1) || !belongs(next, head);
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ) {
            return next == null || startsAnotherCue(next, index + 1) || !belongsAfterConjunction(next, cue, head);
        }
        return phrase
                && token.head()
                        .filter(parent -> parent == cue.lexical() || parent == cue.verb() || parent == cue.top())
                        .isPresent()
                && token != head
                && token.span().begin() > head.span().begin()
                && token.partOfSpeech() != PartOfSpeech.PUNCT;
    }

    /** « …, ajoutant que », « … et menace de »: the next cue of the same speaker. */
    private boolean startsAnotherCue(Token next, int index) {
        Token token = next;
        for (int skipped = 0; skipped < 4 && token != null; skipped++) {
            Predicate predicate = cues.get(token);
            if (predicate != null && token == predicate.first()) {
                boolean noSubject = predicate
                        .top()
                        .child("nsubj")
                        .filter(subject -> subject.index() >= next.index())
                        .isEmpty();
                return noSubject && !Words.is(next, "qui", "que", "qu'", "dont");
            }
            if (!Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.PRON)
                    || Words.is(token, "qui", "que", "qu'")) {
                return false;
            }
            token = desk.words.at(index + skipped + 1);
        }
        return false;
    }

    private static boolean belongs(Token token, Token head) {
        return token.sentence() != head.sentence() || Words.isUnder(token, head);
    }

    /** What a conjunction adds: to the reported words, or a second verb to the cue. */
    private boolean belongsAfterConjunction(Token next, Predicate cue, Token head) {
        if (!belongs(next, head)) {
            return false;
        }
        boolean bareVerb = next.has(Feature.FINITE) && !head.has(Feature.INFINITIVE);
        boolean reportedHasSubject = head.child("nsubj").isPresent();
        return !bareVerb || reportedHasSubject || cue.clitic().isPresent();
    }
}
