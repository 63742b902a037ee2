package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;

/** Whether a reported noun phrase ends at a word: where nothing depends on its head any more. */
final class PhraseEnd {

    /** How many words behind a colon may tell more of the noun before it. */
    private static final int LONGEST_LIST = 60;

    private final Desk desk;
    private final BehindPause pauses;

    PhraseEnd(Desk desk, BehindPause pauses) {
        this.desk = desk;
        this.pauses = pauses;
    }

    /** Whether the phrase ends before this word. */
    boolean isBefore(Token token, int index, Predicate cue, Token head, boolean afterPassage) {
        boolean circumstance = (Words.is(token, "tout") && Words.is(desk.words.at(index + 1), "en"))
                || (Words.is(token, "alors", "tandis", "bien") && Words.is(desk.words.at(index + 1), "que", "qu'"));
        if (Words.is(token, ":") && specifies(index)) {
            return false;
        }
        if (circumstance || Words.is(token, ";", ":") || (afterPassage && Words.is(token, "("))) {
            return true;
        }
        Token next = pauses.firstWordFrom(index + 1);
        boolean enumerates = afterPassage
                && (desk.opensPassage(desk.words.at(index + 1))
                        || (Words.is(desk.words.at(index + 1), "et") && Words.is(desk.words.at(index + 2), "qui")));
        if (BehindPause.isPause(token)) {
            if (enumerates) {
                // « des gens « réservés », « bizarres », qui ne parlent pas »
                return false;
            }
            return next == null
                    || pauses.endsReport(index + 1, next)
                    || pauses.returnsToCarrier(index + 1, cue)
                    || endsPhraseAtPause(next, index, head);
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ) {
            if (afterPassage && desk.opensPassage(desk.words.at(index + 1))) {
                // « tremblants » et « dégoûtés »
                return false;
            }
            Token first = next == null ? null : pauses.skipClitics(desk.words.indexOf(next));
            return next == null
                    || pauses.startsAnotherCue(index + 1)
                    || first == null
                    || first.has(Feature.FINITE)
                    || !(isUnder(first, head) || pauses.joinsPhrase(index));
        }
        return startsOtherComplement(token, cue, head) || pauses.startsSource(token);
    }

    /** « annonce un nouveau bilan : sept morts et 28 blessés »: no verb and no mark behind the colon. */
    boolean specifies(int colon) {
        Token mark = desk.words.at(colon);
        Token before = desk.words.at(colon - 1);
        if (before != null && desk.stretches.passageTo(before.span().end()) != null) {
            // « évoque « des choix » : la fermeture d'un atelier »: the journalist tells what is meant
            return false;
        }
        Span sentence = mark == null
                ? Spaces.span(0, 0)
                : desk.stretches.around(mark.span().begin());
        for (int i = colon + 1; i < colon + LONGEST_LIST; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                return i > colon + 1;
            }
            if (token.has(Feature.FINITE) || desk.opensPassage(token) || Words.is(token, ":", ";")) {
                return false;
            }
        }
        return false;
    }

    private boolean endsPhraseAtPause(Token next, int index, Token head) {
        if (Words.is(desk.words.at(index - 1), "qui", "que", "dont", "où")) {
            // « un disque qui, une fois formé, tourne »
            return false;
        }
        if (startsRemark(next)) {
            return true;
        }
        if (isUnder(next, head)) {
            return false;
        }
        if (next.partOfSpeech() == PartOfSpeech.CCONJ) {
            // « deux blessés, transportés à l'hôpital, et de 63 évacués »
            Token joined = desk.words.after(next);
            return joined == null
                    || !Words.isTag(joined, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.NOUN);
        }
        if (next.partOfSpeech() == PartOfSpeech.ADP
                && (Words.is(next, "contre", "avec", "pour") || isShortTail(index, next))) {
            return false;
        }
        boolean participle =
                next.partOfSpeech() == PartOfSpeech.VERB && next.has(Feature.PARTICIPLE) && next.has(Feature.PAST);
        boolean relative = Words.is(next, "qui", "dont", "où");
        if (participle || relative) {
            return false;
        }
        return !isParenthetical(index, head);
    }

    /** « annonce le rachat de N, une opération qui donnerait »: what the journalist says of it. */
    private boolean startsRemark(Token next) {
        Token noun = desk.words.after(next);
        return Words.is(next, "un", "une")
                && noun != null
                && noun.partOfSpeech() == PartOfSpeech.NOUN
                && Words.is(desk.words.after(noun), "qui", "dont");
    }

    /** « une évacuation du quartier, à Saint-Brenac. » */
    private boolean isShortTail(int index, Token preposition) {
        for (int i = index + 1; i <= index + 6; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.sentence() != preposition.sentence() || Words.is(token, ".")) {
                return true;
            }
            boolean nominal = Words.isTag(
                    token, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
            if (!nominal || desk.speakers.phrases().isTime(token)) {
                return false;
            }
        }
        return false;
    }

    /** « le transfert, d'ici à juin prochain, de deux lignes »: short, between commas, and the phrase goes on behind. */
    private boolean isParenthetical(int comma, Token head) {
        for (int i = comma + 1; i <= comma + 8; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.has(Feature.FINITE) || token.has(Feature.PARTICIPLE)) {
                return false;
            }
            if (Words.is(token, ",")) {
                Token next = pauses.firstWordFrom(i + 1);
                return next != null && next.partOfSpeech() == PartOfSpeech.ADP && isUnder(next, head);
            }
        }
        return false;
    }

    /** « a annoncé vendredi sa mort mardi »: the cue has its date, the second one is part of what is said. */
    private boolean isDated(Predicate cue, Token head) {
        for (int i = desk.words.indexOf(cue.last()) + 1; i < desk.words.indexOf(head); i++) {
            Token token = desk.words.at(i);
            if (token != null && desk.speakers.phrases().isTime(token)) {
                return true;
            }
        }
        return false;
    }

    /** « a annoncé la découverte dans un communiqué »: when, where and to whom it is said, not what. */
    private boolean startsOtherComplement(Token token, Predicate cue, Token head) {
        if (token.span().begin() <= head.span().begin()) {
            return false;
        }
        Token noun = token;
        if (Words.isTag(token, PartOfSpeech.ADP, PartOfSpeech.DET)) {
            noun = token.head().orElse(token);
        }
        Token parent = noun.head().orElse(null);
        boolean onCue = parent != null && (parent == cue.lexical() || parent == cue.verb() || parent == cue.top());
        if (!onCue || noun.partOfSpeech() == PartOfSpeech.PUNCT) {
            return false;
        }
        NounPhrases nouns = desk.speakers.phrases();
        // « table sur un retour à l'équilibre en 2031 »: nobody has said it then
        boolean time = !isDated(cue, head)
                && (nouns.isTime(noun) || nouns.isTime(token))
                && !nouns.isToCome(noun)
                && !Words.is(token, "avant");
        String lemma = Words.lemma(noun);
        boolean medium = desk.vocabulary.is(Kind.DOCUMENT, lemma)
                || desk.lexicon.noun(lemma).isPresent();
        boolean carried = (noun.hasRelation("advcl") || noun.hasRelation("xcomp"))
                ? Words.is(token, "en", "tout", "après", "avant") || token.has(Feature.PARTICIPLE)
                : Words.is(token, "devant", "lors", "auprès");
        return time || medium || carried || (cue.passive() && Words.is(token, "par"));
    }

    private static boolean isUnder(Token token, Token head) {
        return token.sentence() != head.sentence() || Words.isUnder(token, head);
    }
}
