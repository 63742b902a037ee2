package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Finds whose incise a verb opens: an inverted pronoun or noun behind it, where marks, a clause or a broken clause stand before it. */
final class InciseSubjects {

    private final Desk desk;

    InciseSubjects(Desk desk) {
        this.desk = desk;
    }

    /** The subject behind the verb, if an incise can begin here: « Q », a dit X; P, indique X; {@code sign} stands before the verb. */
    Optional<Token> of(Predicate predicate, char sign, Span sentence) {
        if (predicate.clitic().isPresent()) {
            return predicate.clitic();
        }
        boolean afterMark = "»”\"›?!…".indexOf(sign) >= 0 || isAfterPassage(predicate, sentence);
        boolean subjectBefore = List.of(predicate.top(), predicate.verb()).stream()
                .flatMap(verb -> verb.children().stream())
                .anyMatch(child -> child.hasRelation("nsubj")
                        && child.index() < predicate.finite().index()
                        && !Words.is(child, "qui"));
        boolean subjectBehind = List.of(predicate.top(), predicate.verb(), predicate.lexical()).stream()
                .flatMap(verb -> verb.children().stream())
                .anyMatch(child -> child.hasRelation("nsubj")
                        && child.index() > predicate.finite().index());
        int level = desk.stretches.passageAt(predicate.first().span().begin());
        Span before = Spaces.span(sentence.begin(), predicate.first().span().begin());
        Span clause = Spaces.span(new ClauseBegin(desk).of(before), before.end());
        boolean clauseBefore = desk.hasFiniteVerb(clause, level);
        boolean inverted = looksInverted(predicate);
        // « X, qui s'était opposé à N, a soutenu Y »: no incise, whatever the tree says
        boolean behindRelative = sign == ',' && !clauseBefore && holdsRelative(clause);
        if (afterMark || (subjectBehind && !behindRelative) || (clauseBefore && inverted)) {
            return desk.speakers.inverted(predicate);
        }
        // « Cent douze, rectifie le groupe. » « Prochaine étape, a annoncé X : une campagne »
        Optional<Token> subject = subjectBefore || !inverted ? Optional.empty() : desk.speakers.inverted(predicate);
        return subject.filter(token -> {
            int end = desk.speakers.phrases().phrase(token).span().end();
            char next = desk.from(end, sentence.end());
            return next == 0
                    || next == '.'
                    || desk.text.substring(end, sentence.end()).contains(": ");
        });
    }

    /** A determiner or a name stands right behind the verb, no object in marks. */
    private boolean looksInverted(Predicate predicate) {
        Token next = desk.words.after(predicate.last());
        while (next != null
                && (next.partOfSpeech() == PartOfSpeech.ADV
                        || desk.speakers.phrases().isTime(next))) {
            next = desk.words.after(next);
        }
        return next != null
                && (Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.PRON)
                        || next.partOfSpeech() == PartOfSpeech.ADP);
    }

    /** Whether a relative clause stands in the words before, which leaves their head a subject. */
    private boolean holdsRelative(Span clause) {
        return desk.words.in(clause).stream()
                .anyMatch(token -> Words.is(token, "qui", "dont", "où")
                        || (token.partOfSpeech() == PartOfSpeech.VERB
                                && token.has(Feature.PARTICIPLE)
                                && Words.is(desk.words.before(token), ",")));
    }

    /** « Q », a dit X: whether words in marks end right before the comma. */
    private boolean isAfterPassage(Predicate predicate, Span sentence) {
        Span before = desk.clause(
                sentence.begin(),
                Math.max(sentence.begin(), predicate.first().span().begin()));
        return desk.stretches.passageTo(before.end()) != null;
    }
}
