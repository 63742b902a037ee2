package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** Finds phrases of source that have a verb of saying, which is the cue then: selon ce qu'a indiqué X, comme le rappelle X. */
final class SourceVerbs {

    /** So many words may stand before the verb: « selon ce qu'a, de son côté, indiqué X ». */
    private static final int FARTHEST = 6;

    private final Desk desk;

    SourceVerbs(Desk desk) {
        this.desk = desk;
    }

    /** « Selon ce qu'a indiqué X, P », « Comme le rappelle X, P »: a verb of saying in the phrase of the source is the cue. */
    @Nullable
    SourcePhrase phrase(Token token) {
        int at = desk.words.indexOf(token);
        boolean oneWord = Words.is(token, "selon", "d'après");
        boolean according = oneWord || (Words.is(token, "d'") && Words.is(desk.words.at(at + 1), "après"));
        int ce = oneWord ? at + 1 : at + 2;
        boolean what = according && Words.is(desk.words.at(ce), "ce") && Words.is(desk.words.at(ce + 1), "que", "qu'");
        Span sentence = desk.stretches.around(token.span().begin());
        boolean as =
                Words.is(token, "comme") && sentence.begin() == token.span().begin();
        if (!what && !as) {
            return null;
        }
        int from = what ? ce + 2 : at + 1;
        Token first = desk.words.at(from);
        Token last = desk.words.at(from + FARTHEST);
        if (first == null) {
            return null;
        }
        int end = last == null
                ? sentence.end()
                : Math.min(sentence.end(), last.span().begin());
        for (Predicate predicate : desk.predicatesIn(Spaces.span(first.span().begin(), end))) {
            boolean inverted = predicate.first() == first;
            boolean told = what || inverted || takesUp(predicate);
            if (predicate.isFinite() && !predicate.negated() && told && !predicate.isOutOfTense()) {
                SpeakerPhrase speaker =
                        desk.speakers.speaker(predicate, inverted).orElse(null);
                return speaker == null
                        ? null
                        : new SourcePhrase(
                                predicate.entry(),
                                predicate.verb().span(),
                                speaker.head(),
                                speaker,
                                token.span().begin(),
                                Math.max(
                                        speaker.span().end(),
                                        predicate.last().span().end()));
            }
        }
        return null;
    }

    /** « Comme elle nous l'avait expliqué, P ». */
    private boolean takesUp(Predicate predicate) {
        return Words.is(predicate.first(), "l'", "le") || Words.is(desk.words.before(predicate.first()), "l'", "le");
    }
}
