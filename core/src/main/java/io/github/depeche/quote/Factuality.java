package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.Optional;

/** Whether a cue verb reports something said: « n'a pas dit que », « dira que », « on dit que » do not. */
final class Factuality {

    private final Desk desk;

    Factuality(Desk desk) {
        this.desk = desk;
    }

    /** Whether somebody is said to have said it. */
    boolean isSaid(Predicate predicate) {
        return isReal(predicate)
                && !isGeneric(predicate)
                && (!predicate.passive() || predicate.entry().takes(Frame.ALLEGED) || hasSource(predicate));
    }

    /** « n'a pas dit que », « dira que », « dites que » and « pour dire que » report nothing. */
    boolean isReal(Predicate predicate) {
        if (predicate.isOutOfTense() || isSubjunctive(predicate)) {
            return false;
        }
        if (predicate.isInfinitive() && !isSaidInfinitive(predicate)) {
            return false;
        }
        Token having = predicate.isParticiple() ? VerbGroups.having(predicate.top()) : null;
        if (having != null && having.has(Feature.INFINITIVE) && !isSaidPerfect(having)) {
            return false;
        }
        return predicate.negated() == predicate.entry().takes(Frame.NEGATED)
                || (predicate.entry().open() && !predicate.negated())
                || (predicate.negated() && predicate.entry().frames().contains(Frame.MARKED_INF));
    }

    /** « inquiète » is indicative and subjunctive: only a conjunction tells. */
    private static boolean isSubjunctive(Predicate predicate) {
        return predicate.finite().has(Feature.SUBJUNCTIVE)
                && predicate
                        .top()
                        .child("mark")
                        .filter(mark -> !Words.is(mark, "bien", "quoique", "quoiqu'"))
                        .isPresent();
    }

    /** « avant d'ajouter », « après avoir affirmé », « pour dénoncer »: said; « doit annoncer », « veut dénoncer »: not. */
    private boolean isSaidInfinitive(Predicate predicate) {
        Token top = predicate.top();
        int at = desk.words.indexOf(predicate.first()) - 1;
        Token before = desk.words.at(at);
        if (Words.is(before, "de", "d'")) {
            Token earlier = desk.words.at(at - 1);
            if (Words.is(earlier, ",")) {
                earlier = desk.words.at(at - 2);
            }
            return Words.is(earlier, "avant") || isNarrative(top);
        }
        return Words.is(before, "après", "pour")
                || (Words.is(before, "avoir") && Words.is(desk.words.at(at - 1), "après"));
    }

    /** « après avoir exprimé sa tristesse », « pour avoir appelé à la grève »: said; « dit avoir demandé que P » is part of what he says. */
    private boolean isSaidPerfect(Token having) {
        Token before = desk.words.before(having);
        for (int i = 0;
                i < Words.MOST_CLITICS && before != null && desk.vocabulary.is(Kind.CLITIC, Words.lower(before));
                i++) {
            before = desk.words.before(before);
        }
        return Words.is(before, "après", "pour");
    }

    /** Et X de s'interroger. */
    private boolean isNarrative(Token top) {
        Span sentence = desk.stretches.around(top.span().begin());
        Token first = desk.words.at(desk.words.firstFrom(sentence.begin()));
        return (Words.is(first, "et") || Words.is(first, "eux", "lui", "elle", "elles"))
                && !desk.hasFiniteVerb(
                        Spaces.span(sentence.begin(), top.span().begin()), desk.stretches.passageAt(sentence.begin()));
    }

    /** « est soupçonné d'avoir »: by whom is not said; « il a été indiqué de source judiciaire ». */
    private boolean hasSource(Predicate predicate) {
        return SubjectFinder.agent(predicate.verb()).isPresent()
                || desk.speakers.laterAgent(predicate).isPresent()
                || desk.impersonal.of(predicate).isPresent();
    }

    /** « il faut dire que », « on dit que »: said by nobody in the text. */
    private boolean isGeneric(Predicate predicate) {
        if (desk.impersonal.isImpersonal(predicate)) {
            // « on nous a répondu que »: who is told so tells of somebody who says it
            return desk.impersonal.of(predicate).isEmpty() && !predicate.isAddressed(desk.words);
        }
        return isOfThings(predicate);
    }

    /** « Cela voudrait dire que », « tout indique que »: nobody says it. */
    static boolean isOfThings(Predicate predicate) {
        Optional<Token> subject = predicate.clitic().or(() -> predicate.top().child("nsubj"));
        return subject.isPresent() && Words.is(subject.get(), "cela", "ça", "ce", "c'", "tout", "rien");
    }
}
