package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a reported clause or infinitive ends at a word: behind a pause or conjunction, what hangs on the cue and not on the clause. */
final class ClauseEnd {

    /** How many words the subject of a main clause may have. */
    private static final int LONGEST_SUBJECT = 12;

    private final Desk desk;
    private final BehindPause pauses;
    private final SharedTenses tenses;

    ClauseEnd(Desk desk, BehindPause pauses) {
        this.desk = desk;
        this.pauses = pauses;
        this.tenses = new SharedTenses(desk.words, pauses);
    }

    /** Whether the clause ends before this word. */
    boolean isBefore(Token token, int index, Predicate cue, Token head) {
        if (Words.is(token, ";")) {
            // « répond que P1 ; que P2 »
            return !(Words.is(desk.words.at(index + 1), "que", "qu'")
                    && cue.entry().takes(Frame.QUE));
        }
        if (Words.is(token, ":")) {
            Token next = desk.words.at(index + 1);
            return next == null || desk.opensPassage(next) || pauses.hasSourceOfItsOwn(next);
        }
        if (!BehindPause.isPause(token) && token.partOfSpeech() != PartOfSpeech.CCONJ) {
            if (Words.is(token, "en") && pauses.startsParticipleCue(index + 1)) {
                // « déclare que P en accusant Y de P »
                return true;
            }
            return Words.is(token, "tout")
                    && Words.is(desk.words.at(index + 1), "en")
                    && pauses.startsAnotherCue(index + 2);
        }
        Token next = pauses.firstWordFrom(index + 1);
        if (next == null) {
            return true;
        }
        if (tenses.goOn(token, index + 1, cue, head)) {
            return false;
        }
        if (Words.is(token, "et") && isOfOneKind(pauses.skipClitics(index + 1), cue, head)) {
            return false;
        }
        if (pauses.endsReport(index + 1, next)) {
            return true;
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ || next.partOfSpeech() == PartOfSpeech.CCONJ) {
            return joinsTheCue(next, index, cue, head);
        }
        if (isAbsolute(head)) {
            return false;
        }
        return pauses.returnsToCarrier(index + 1, cue)
                || beginsMainClause(next, cue)
                || followsOpeningParticiple(next, cue, head)
                || (isInfinitive(head) && isSubjectOfClause(next))
                || (opensCircumstance(next) && hangsOnCue(next, cue, head));
    }

    /** « estimant que P et se montre N », « dit avoir P et avoir N »: a verb of the form that the reported one has, and the cue has not. */
    private boolean isOfOneKind(@Nullable Token verb, Predicate cue, Token head) {
        if (verb == null) {
            return false;
        }
        boolean finite = verb.has(Feature.FINITE) && !cue.isFinite() && cue.isPresentParticiple() && isFinite(head);
        boolean infinitive = verb.has(Feature.INFINITIVE) && cue.isFinite() && isInfinitive(head);
        // « assure avoir vu N et reconnu N », « dit qu'ils ont vu N et reconnu N »; but « dément avoir vu N et dit P »
        Token next = pauses.skipClitics(desk.words.indexOf(verb) + 1);
        boolean perfect = verb.has(Feature.PARTICIPLE)
                && verb.has(Feature.PAST)
                && !(next != null && (next.has(Feature.INFINITIVE) || Words.is(next, "que", "qu'")))
                && (cue.finite() == cue.verb() ? cue.finite().has(Feature.FINITE) : !pauses.isCue(verb))
                && head.children().stream()
                        .anyMatch(child -> child.index() < head.index()
                                && (Words.is(child, "avoir")
                                        || (child.hasRelation("aux") && child.has(Feature.FINITE))));
        return finite || infinitive || perfect;
    }

    private static boolean isFinite(Token head) {
        return head.has(Feature.FINITE)
                || head.children().stream()
                        .anyMatch(child ->
                                (child.hasRelation("aux") || child.hasRelation("cop")) && child.has(Feature.FINITE));
    }

    private static boolean isInfinitive(Token head) {
        return head.has(Feature.INFINITIVE)
                || head.children().stream()
                        .anyMatch(child -> (child.hasRelation("aux") || child.hasRelation("cop"))
                                && child.has(Feature.INFINITIVE));
    }

    /** « estimant que la pièce n'ayant pas été versée au dossier, elle ne vaut rien »: a clause does not end before it has its verb. */
    private static boolean isAbsolute(Token head) {
        boolean participle = head.has(Feature.PARTICIPLE) && !isFinite(head) && !isInfinitive(head);
        return participle
                && head.child("mark")
                        .filter(mark -> Words.is(mark, "que", "qu'"))
                        .isPresent();
    }

    /** What a conjunction adds: to the reported words, or a second verb to the cue (« …et en a profité pour »). */
    private boolean joinsTheCue(Token next, int index, Predicate cue, Token head) {
        int at = next.partOfSpeech() == PartOfSpeech.CCONJ ? desk.words.indexOf(next) + 1 : index + 1;
        // « non seulement que P mais aussi que P »
        int that = Words.is(desk.words.at(at), "aussi", "également", "surtout", "bien", "encore", "même") ? at + 1 : at;
        boolean repeated =
                Words.is(desk.words.at(that), "que", "qu'") && cue.entry().takes(Frame.QUE);
        if (repeated || repeatsPreposition(that, cue)) {
            return false;
        }
        if (Words.is(desk.words.at(at - 1), "mais") && leavesDemand(at, head)) {
            return true;
        }
        Token first = pauses.skipClitics(at);
        boolean bareVerb = first != null && first.has(Feature.FINITE);
        boolean reportedHasSubject =
                head.child("nsubj").isPresent() || head.child("expl").isPresent();
        if (bareVerb && first != null && (SharedTenses.isOfOther(first, cue) || isNarrative(cue))) {
            return false;
        }
        if (bareVerb && first != null && (!reportedHasSubject || agreesWithCueAlone(first, cue, head))) {
            return true;
        }
        return first != null && !pauses.joinsPhrase(index) && hangsOnCue(first, cue, head);
    }

    /** « Et d'ajouter que P et inquiètent N »: no finite verb goes with an infinitive that opens its sentence. */
    private boolean isNarrative(Predicate cue) {
        Span sentence = desk.stretches.around(cue.first().span().begin());
        Span before = Spaces.span(sentence.begin(), cue.first().span().begin());
        return cue.isInfinitive()
                && Words.is(desk.words.at(desk.words.firstFrom(sentence.begin())), "et")
                && !desk.hasFiniteVerb(before, desk.stretches.passageAt(sentence.begin()));
    }

    /** « Le tribunal a estimé que les faits étaient prescrits et a relaxé »: the number tells whose verb it is. */
    private static boolean agreesWithCueAlone(Token verb, Predicate cue, Token head) {
        boolean plural = verb.has(Feature.PLURAL);
        Optional<Token> reported = head.child("nsubj");
        return verb.has(Feature.SINGULAR) != plural
                && reported.isPresent()
                && reported.get().has(Feature.SINGULAR) != reported.get().has(Feature.PLURAL)
                && reported.get().children().stream().noneMatch(child -> child.hasRelation("conj"))
                && reported.get().has(Feature.PLURAL) != plural
                && cue.finite().has(Feature.PLURAL) == plural;
    }

    /** « demande que les images ne soient pas diffusées, mais cela n'a pas empêché »: what is demanded stands in the subjunctive. */
    private boolean leavesDemand(int index, Token head) {
        boolean demand = head.has(Feature.SUBJUNCTIVE)
                || head.children().stream()
                        .anyMatch(child -> child.hasRelation("aux") && child.has(Feature.SUBJUNCTIVE));
        for (int i = index; demand && i < index + 8; i++) {
            Token token = desk.words.at(i);
            if (token != null && token.has(Feature.FINITE)) {
                return !token.has(Feature.SUBJUNCTIVE);
            }
        }
        return false;
    }

    /** « préconise d'annuler P et de remplacer P »: one more infinitive after the preposition of the first. */
    private boolean repeatsPreposition(int index, Predicate cue) {
        Token preposition = desk.words.at(index);
        boolean taken = (Words.is(preposition, "de", "d'") && cue.entry().takes(Frame.DE))
                || (Words.is(preposition, "à") && cue.entry().takes(Frame.A));
        Token verb = taken ? pauses.skipClitics(index + 1) : null;
        return verb != null && verb.has(Feature.INFINITIVE);
    }

    /** The same where trees take the participle for the main verb: a subject and its verb behind a clause that has its own. */
    private boolean followsOpeningParticiple(Token next, Predicate cue, Token head) {
        boolean opens =
                !cue.isFinite() && cue.first().index() <= 1 && cue.top().head().isEmpty();
        return opens && next.index() > head.index() && isSubjectOfClause(next);
    }

    /** Whether a subject begins here that has its verb in the same stretch of words. */
    private boolean isSubjectOfClause(Token next) {
        if (!Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                || Words.is(next, "que", "qu'", "qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles")) {
            return false;
        }
        int at = desk.words.indexOf(next);
        for (int i = at + 1; i < at + LONGEST_SUBJECT; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.sentence() != next.sentence()
                    || Words.is(token, ",", ".", "que", "qu'", "qui", "dont", "où")) {
                return false;
            }
            if (token.has(Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** « Rappelant que P, X a dénoncé », « Pour ceux qui croient que P, X est mort »: the subject of the sentence ends what is reported before it. */
    private static boolean beginsMainClause(Token next, Predicate cue) {
        if (next.sentence() != cue.top().sentence()) {
            return false;
        }
        for (Token token : next.sentence().tokens()) {
            if (token.headIndex() < 0 && token.index() > next.index()) {
                return token.child("nsubj")
                        .filter(subject -> Words.isUnder(next, subject))
                        .isPresent();
            }
        }
        return false;
    }

    /** « , alors que », « , sans préciser », « , tout en », « , citant »: what may tell when and how it was said. */
    private boolean opensCircumstance(Token next) {
        Token second = desk.words.after(next);
        return next.partOfSpeech() == PartOfSpeech.SCONJ
                || Words.is(second, "que", "qu'")
                || Words.is(next, "en", "tout", "sans", "avant", "après", "avec", "lors")
                || (next.partOfSpeech() == PartOfSpeech.VERB && next.has(Feature.PARTICIPLE))
                || (second != null && second.has(Feature.PARTICIPLE) && second.has(Feature.PRESENT));
    }

    /** Whether the word depends on the cue, or on what is above it, and not on the reported words. */
    private static boolean hangsOnCue(Token word, Predicate cue, Token head) {
        if (word.sentence() != head.sentence()) {
            return false;
        }
        Token climber = word;
        for (int steps = 0; steps <= Words.DEEPEST; steps++) {
            if (climber == head) {
                return false;
            }
            Token parent = climber.head().orElse(null);
            if (parent == null) {
                return false;
            }
            if (isAboveOrCue(parent, cue)) {
                return climber.hasRelation("advcl")
                        || climber.hasRelation("conj")
                        || climber.hasRelation("parataxis")
                        || climber.hasRelation("acl");
            }
            climber = parent;
        }
        return false;
    }

    private static boolean isAboveOrCue(Token token, Predicate cue) {
        return token == cue.verb() || token == cue.lexical() || Words.isUnder(cue.top(), token);
    }
}
