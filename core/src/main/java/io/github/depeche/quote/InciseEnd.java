package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;

/** Where an incise ends: « , a dit X, maire de Plouvern, » and « , dit-elle, ». */
final class InciseEnd {

    private final Words words;
    private final Stretches stretches;
    private final BrokenClause broken;

    InciseEnd(Words words, Stretches stretches, BrokenClause broken) {
        this.words = words;
        this.stretches = stretches;
        this.broken = broken;
    }

    /** The incise lasts to the comma behind its subject, if something else than an apposition follows there, or to the end of the sentence. */
    int of(Predicate predicate, SpeakerPhrase subject, Span sentence) {
        int at = Math.max(predicate.last().span().end(), subject.span().end());
        int level = stretches.passageAt(predicate.first().span().begin());
        for (int i = words.firstFrom(at); i < words.size(); i++) {
            Token token = words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                break;
            }
            if (stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (Words.is(token, ":", ";") || (token.form().equals(",") && !goesOn(predicate, i + 1, sentence))) {
                return token.span().begin();
            }
        }
        return sentence.end();
    }

    /** « , instituteur de 34 ans », « , dont le fils », « , avant de partir », « , en riant » still belong to the incise. */
    private boolean goesOn(Predicate predicate, int index, Span sentence) {
        Token next = words.at(index);
        if (next == null) {
            return true;
        }
        boolean aged = next.partOfSpeech() == PartOfSpeech.NUM && Words.is(words.at(index + 1), "ans");
        Span before = Spaces.span(
                Math.min(sentence.begin(), predicate.first().span().begin()),
                predicate.first().span().begin());
        Span behind = Spaces.span(
                next.span().begin(), Math.max(sentence.end(), next.span().begin()));
        if (broken.lacks(before, behind)) {
            return false;
        }
        boolean described = predicate.clitic().isEmpty()
                && (aged
                        || Words.isTag(next, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                        || Words.is(next, "qui", "que", "qu'", "dont", "où", "lequel", "laquelle"));
        return described
                || Words.isTag(next, PartOfSpeech.ADJ)
                || Words.is(next, "avant", "après", "en", "tout", "sans", "lors")
                || (next.partOfSpeech() == PartOfSpeech.VERB && next.has(Feature.PARTICIPLE));
    }
}
