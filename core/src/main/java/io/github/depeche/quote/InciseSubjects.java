package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Optional;

/** Finds whose incise a verb opens: an inverted pronoun or noun behind it, where marks, a clause or a broken clause stand before it. */
final class InciseSubjects {

    /** How many words whoever is called upon may be told in. */
    private static final int LONGEST_ADDRESSEE = 10;

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
        boolean clauseBefore = hasMainVerb(clause, level);
        boolean inverted = looksInverted(predicate);
        if (holdsRelative(clause) && governs(predicate)) {
            // « L'association, qui dénonce « N », a demandé à X de P », « Le comité, créé en 2008, appelle X à P »
            return Optional.empty();
        }
        // « X, qui s'était opposé à N, a soutenu Y »: no incise, whatever the tree says
        boolean behindRelative = sign == ',' && !clauseBefore && holdsRelative(clause);
        if (afterMark || (subjectBehind && !behindRelative) || (clauseBefore && inverted)) {
            return desk.speakers.inverted(predicate);
        }
        if (!clauseBefore && inverted && sign == ',') {
            Optional<Token> inserted =
                    desk.speakers.inverted(predicate).filter(token -> interruptsClause(token, sentence));
            if (inserted.isPresent()) {
                return inserted;
            }
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

    /** « Le texte, a rappelé X, ne va pas assez loin »: behind the comma stands the verb that the words before the incise lack. */
    private boolean interruptsClause(Token subject, Span sentence) {
        Token comma = desk.words.at(desk.words.firstFrom(
                desk.speakers.phrases().phrase(subject).span().end()));
        if (comma == null || !comma.form().equals(",") || comma.span().begin() >= sentence.end()) {
            return false;
        }
        Token next = desk.words.after(comma);
        for (int steps = 0; next != null && steps < 4; steps++) {
            if (next.has(Feature.FINITE)) {
                return true;
            }
            boolean clitic = Words.is(next, "ne", "n'", "se", "s'", "le", "la", "l'", "les", "lui", "leur", "y", "en");
            // « Les habitants, assure X, « ont commencé à revenir » »
            if (!clitic && !desk.opensPassage(next)) {
                return false;
            }
            next = desk.words.after(next);
        }
        return false;
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

    /** Whether an infinitive or a clause follows that the verb governs. */
    private boolean governs(Predicate predicate) {
        boolean inTree = predicate.lexical().children().stream()
                .anyMatch(child -> (child.hasRelation("xcomp") || child.hasRelation("ccomp"))
                        && child.index() > predicate.lexical().index()
                        && child.child("mark").isPresent());
        return inTree || desk.words.leadToInfinitive(desk.words.indexOf(predicate.last()) + 1, LONGEST_ADDRESSEE);
    }

    /** Whether a relative clause stands in the words before, which leaves their head a subject. */
    private boolean holdsRelative(Span clause) {
        return desk.words.in(clause).stream()
                .anyMatch(token -> Words.is(token, "qui", "dont", "où")
                        || (token.partOfSpeech() == PartOfSpeech.VERB
                                && token.has(Feature.PARTICIPLE)
                                && Words.is(desk.words.before(token), ",")));
    }

    /** A finite verb that no relative pronoun or conjunction governs. */
    private boolean hasMainVerb(Span span, int level) {
        return desk.words.in(span).stream()
                .anyMatch(token -> token.has(Feature.FINITE)
                        && desk.stretches.passageAt(token.span().begin()) == level
                        && !isRelative(token));
    }

    private boolean isRelative(Token finite) {
        int at = desk.words.indexOf(finite) - 1;
        for (int i = at; i > at - 6; i--) {
            Token token = desk.words.at(i);
            if (token == null || Words.is(token, ",") || token.has(Feature.FINITE)) {
                break;
            }
            if (Words.is(token, "qui", "dont", "où", "que", "qu'", "lorsque", "lorsqu'")) {
                return true;
            }
        }
        return false;
    }

    /** « Q », a dit X: whether words in marks end right before the comma. */
    private boolean isAfterPassage(Predicate predicate, Span sentence) {
        Span before = desk.clause(
                sentence.begin(),
                Math.max(sentence.begin(), predicate.first().span().begin()));
        return desk.stretches.passageTo(before.end()) != null;
    }
}
