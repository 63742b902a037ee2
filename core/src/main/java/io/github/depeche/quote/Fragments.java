package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words without a verb that a phrase of source behind them attributes: « 13 500 personnes selon la police », « Insuffisant, selon X,
 * qui », « le site, exploité sans licence d'après X, a fermé ».
 */
final class Fragments {

    private final Desk desk;
    private final BehindPause pauses;

    Fragments(Desk desk, BehindPause pauses) {
        this.desk = desk;
        this.pauses = pauses;
    }

    /** The words without a verb before the phrase that are all that its source says; {@code null} if it says more or other words. */
    @Nullable
    Span before(SourcePhrase phrase, Span before, Span after, Span sentence) {
        Span figure = figure(before);
        if (figure != null) {
            return figure;
        }
        Span aside = aside(phrase, before, sentence);
        return aside == null && isVerbless(before) && closes(before, after) ? before : aside;
    }

    /** « 13 500 personnes selon la police, 100 000 selon les organisateurs, portaient »: the figure alone. */
    private @Nullable Span figure(Span before) {
        int begin = before.begin();
        for (Token token : desk.words.in(before)) {
            boolean second = Words.is(token, "et") && Words.isTag(desk.words.after(token), PartOfSpeech.NUM);
            boolean joined =
                    second && hasSource(Spaces.span(before.begin(), token.span().begin()));
            if (Words.is(token, ",", "–", "—") || joined) {
                begin = token.span().end();
            }
        }
        Span last = desk.clause(begin, before.end());
        boolean number = begin > before.begin()
                && Words.isTag(desk.words.at(desk.words.firstFrom(last.begin())), PartOfSpeech.NUM);
        boolean verb =
                desk.words.in(last).stream().anyMatch(token -> Words.isTag(token, PartOfSpeech.VERB, PartOfSpeech.AUX));
        return number && !verb ? last : null;
    }

    private boolean hasSource(Span span) {
        return desk.words.in(span).stream().anyMatch(pauses::startsSource);
    }

    /** « Insuffisant, selon X, qui réclame plus », « Trop cher, selon X : P »: what follows is of the source, or the journalist goes on. */
    private boolean closes(Span before, Span after) {
        Token next = after.isEmpty() ? null : desk.words.at(desk.words.firstFrom(after.begin()));
        Token first = desk.words.at(desk.words.firstFrom(before.begin()));
        boolean judges = Words.isTag(first, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.INTJ);
        return next == null || Words.is(next, "qui", "dont") || (judges && Words.is(desk.words.before(next), ":", ";"));
    }

    /** « Le site, exploité sans licence d'après X, a fermé », « Il a démissionné, un geste « digne », selon X »: between the comma and the source. */
    private @Nullable Span aside(SourcePhrase phrase, Span before, Span sentence) {
        int begin = before.begin();
        for (Token token : desk.words.in(before)) {
            if (token.form().equals(",")) {
                begin = token.span().end();
            }
        }
        if (begin == before.begin()) {
            return null;
        }
        Span words = desk.clause(begin, before.end());
        Token next = desk.words.at(desk.words.firstFrom(phrase.end()));
        Token behind = Words.is(next, ",") && next != null ? desk.words.after(next) : null;
        boolean remark = Words.is(desk.words.at(desk.words.firstFrom(begin)), "un", "une")
                && desk.stretches.passageTo(words.end()) != null;
        boolean enclosed = desk.from(before.end(), phrase.begin()) == 0
                && behind != null
                && behind.span().begin() < sentence.end()
                && !Words.is(behind, "qui", "dont", "où");
        boolean tells = desk.words.in(words).stream().anyMatch(token -> token.partOfSpeech() != PartOfSpeech.ADV);
        return (enclosed || remark) && tells && isVerbless(words) ? words : null;
    }

    private boolean isVerbless(Span span) {
        return desk.words.in(span).stream().noneMatch(token -> token.has(Feature.FINITE));
    }
}
