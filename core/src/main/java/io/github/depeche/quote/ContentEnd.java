package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a reported clause or noun phrase ends. A clause goes on to the end of the sentence unless something behind a pause shows that it
 * belongs to the cue; a noun phrase ends where nothing depends on it any more.
 */
final class ContentEnd {

    /** Words in marks from which on they are rather a clause than a term. */
    private static final int LONG_PASSAGE = 8;

    private final Desk desk;
    private final IdentityHashMap<Token, Predicate> cues = new IdentityHashMap<>();
    private final Set<Integer> inciseVerbs = new HashSet<>();

    ContentEnd(Desk desk, List<Report> incises) {
        this.desk = desk;
        for (Report incise : incises) {
            if (incise.construction() == Construction.INCISE && incise.cue() != null) {
                inciseVerbs.add(incise.cue().span().begin());
            }
        }
        for (Predicate predicate : desk.predicates) {
            cues.put(predicate.first(), predicate);
        }
    }

    /** The end of a reported clause or infinitive. */
    int ofClause(Predicate cue, Token head, int begin, Span sentence) {
        return walk(cue, head, begin, sentence, false);
    }

    /** The end of a reported noun phrase. */
    int ofPhrase(Predicate cue, Token head, int begin, Span sentence) {
        return walk(cue, head, begin, sentence, true);
    }

    private int walk(Predicate cue, Token head, int begin, Span sentence, boolean phrase) {
        int end = begin;
        int index = desk.words.firstFrom(begin);
        boolean afterPassage = false;
        int passageBegin = -1;
        int passageEnd = -1;
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
                afterPassage = true;
                passageBegin = passage.outer().begin();
                passageEnd = passage.outer().end();
                continue;
            }
            boolean whole = afterPassage && end == passageEnd && begin == passageBegin;
            if (whole && endsAfterWhole(token, Spaces.span(begin, end))) {
                break;
            }
            boolean ends =
                    phrase ? endsPhrase(token, index, cue, head, afterPassage) : endsClause(token, index, cue, head);
            if (ends && token.span().begin() > begin) {
                break;
            }
            end = Math.max(end, token.span().end());
            afterPassage = false;
            index++;
        }
        return Math.min(end, sentence.end());
    }

    /** A quote that begins with the reported words ends them, if a pause or a new circumstance follows: « … » après une rixe. */
    private boolean endsAfterWhole(Token token, Span whole) {
        boolean utterance = desk.words.in(whole).size() >= LONG_PASSAGE;
        if (isPause(token)) {
            Token next = desk.words.after(token);
            boolean goesOn = next != null
                    && (desk.stretches.passageFrom(next.span().begin()) != null || Words.is(next, "qui", "et"));
            return utterance && !goesOn;
        }
        return utterance && Words.is(token, "après", "avant", "lors", "pendant", "depuis");
    }

    /** « envisage de vendre, a révélé X »: the words around are reported by somebody else. */
    private boolean startsIncise(int index) {
        Token token = desk.words.at(index);
        Predicate predicate = token == null ? null : cues.get(token);
        return predicate != null && inciseVerbs.contains(predicate.verb().span().begin());
    }

    private static boolean isPause(Token token) {
        return Words.is(token, ",", "–", "—") || (Words.is(token, "-") && token.partOfSpeech() == PartOfSpeech.PUNCT);
    }

    private boolean endsClause(Token token, int index, Predicate cue, Token head) {
        if (Words.is(token, ";")) {
            return true;
        }
        if (Words.is(token, ":")) {
            Token next = desk.words.at(index + 1);
            return next == null || desk.stretches.passageFrom(next.span().begin()) != null;
        }
        if (!isPause(token) && token.partOfSpeech() != PartOfSpeech.CCONJ) {
            return Words.is(token, "tout") && Words.is(desk.words.at(index + 1), "en") && startsAnotherCue(index + 2);
        }
        Token next = firstWordFrom(index + 1);
        if (next == null || startsAnotherCue(index + 1) || startsIncise(index + 1) || startsSource(next)) {
            return true;
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ || next.partOfSpeech() == PartOfSpeech.CCONJ) {
            return joinsTheCue(next, index, cue, head);
        }
        return contrasts(next)
                || returnsToCarrier(index + 1, cue)
                || beginsMainClause(next, cue)
                || (opensCircumstance(next) && hangsOnCue(next, cue, head));
    }

    /** What a conjunction adds: to the reported words, or a second verb to the cue (« …et en a profité pour »). */
    private boolean joinsTheCue(Token next, int index, Predicate cue, Token head) {
        int at = next.partOfSpeech() == PartOfSpeech.CCONJ ? desk.words.indexOf(next) + 1 : index + 1;
        if (repeatsPreposition(at, cue)) {
            return false;
        }
        Token first = skipClitics(at);
        boolean bareVerb = first != null && first.has(Feature.FINITE);
        boolean reportedHasSubject =
                head.child("nsubj").isPresent() || head.child("expl").isPresent();
        if (bareVerb && !reportedHasSubject) {
            return true;
        }
        return first != null && hangsOnCue(first, cue, head);
    }

    /** « préconise d'annuler P et de remplacer P »: one more infinitive after the preposition of the first. */
    private boolean repeatsPreposition(int index, Predicate cue) {
        Token preposition = desk.words.at(index);
        boolean taken = (Words.is(preposition, "de", "d'") && cue.entry().takes(Frame.DE))
                || (Words.is(preposition, "à") && cue.entry().takes(Frame.A));
        Token verb = taken ? skipClitics(index + 1) : null;
        return verb != null && verb.has(Feature.INFINITIVE);
    }

    private @Nullable Token skipClitics(int index) {
        int at = index;
        Token token = desk.words.at(at);
        while (token != null
                && (Words.isTag(token, PartOfSpeech.ADV)
                        || (token.partOfSpeech() == PartOfSpeech.PRON
                                && Words.is(
                                        token, "se", "s'", "le", "la", "l'", "les", "lui", "leur", "y", "en", "ne",
                                        "n'")))) {
            token = desk.words.at(++at);
        }
        return token;
    }

    /** « X, qui avait demandé que P, lui a rendu la politesse »: a verb without a subject of its own takes up the carrying clause. */
    private boolean returnsToCarrier(int index, Predicate cue) {
        Token verb = skipClitics(index);
        if (verb == null || !verb.has(Feature.FINITE)) {
            return false;
        }
        return cue.top().relation().equals("acl:relcl") || Words.is(desk.words.before(cue.first()), "qui");
    }

    /** « , alors que », « , tandis que », « , tout comme »: behind a pause it is the journalist who contrasts or compares. */
    private boolean contrasts(Token next) {
        Token second = desk.words.after(next);
        return (Words.is(next, "alors", "tandis") && Words.is(second, "que", "qu'"))
                || (Words.is(next, "tout") && Words.is(second, "comme"))
                || (Words.is(next, "de") && Words.is(second, "même"));
    }

    /** « Rappelant que P, X a dénoncé »: the subject of the sentence ends what a participle before it reports. */
    private static boolean beginsMainClause(Token next, Predicate cue) {
        if (cue.isFinite() || next.sentence() != cue.top().sentence()) {
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
        for (int steps = 0; steps <= word.sentence().tokens().size(); steps++) {
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

    private boolean endsPhrase(Token token, int index, Predicate cue, Token head, boolean afterPassage) {
        if (Words.is(token, ";", ":") || (afterPassage && Words.is(token, "("))) {
            return true;
        }
        Token next = firstWordFrom(index + 1);
        if (isPause(token)) {
            return next == null
                    || startsAnotherCue(index + 1)
                    || startsIncise(index + 1)
                    || startsSource(next)
                    || contrasts(next)
                    || returnsToCarrier(index + 1, cue)
                    || endsPhraseAtPause(next, index, head);
        }
        if (token.partOfSpeech() == PartOfSpeech.CCONJ) {
            if (afterPassage && desk.opensPassage(desk.words.at(index + 1))) {
                // « tremblants » et « dégoûtés »
                return false;
            }
            Token first = next == null ? null : skipClitics(desk.words.indexOf(next));
            return next == null
                    || startsAnotherCue(index + 1)
                    || first == null
                    || first.has(Feature.FINITE)
                    || !isUnder(first, head);
        }
        return startsOtherComplement(token, cue, head) || startsSource(token);
    }

    private boolean endsPhraseAtPause(Token next, int index, Token head) {
        if (isUnder(next, head)) {
            return false;
        }
        if (next.partOfSpeech() == PartOfSpeech.CCONJ) {
            // « deux blessés, transportés à l'hôpital, et de 63 évacués »
            Token joined = desk.words.after(next);
            return joined == null
                    || !Words.isTag(joined, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.NOUN);
        }
        if (next.partOfSpeech() == PartOfSpeech.ADP && isShortTail(index, next)) {
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
                Token next = firstWordFrom(i + 1);
                return next != null && next.partOfSpeech() == PartOfSpeech.ADP && isUnder(next, head);
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
        boolean time =
                desk.speakers.phrases().isTime(noun) || desk.speakers.phrases().isTime(token);
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean medium =
                desk.lexicon.isDocument(lemma) || desk.lexicon.noun(lemma).isPresent();
        boolean carried = (noun.hasRelation("advcl") || noun.hasRelation("xcomp"))
                ? Words.is(token, "en", "tout", "après", "avant") || token.has(Feature.PARTICIPLE)
                : Words.is(token, "devant", "lors", "auprès");
        return time || medium || carried || (cue.passive() && Words.is(token, "par"));
    }

    private @Nullable Token firstWordFrom(int index) {
        for (int i = index; i < index + 4; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.partOfSpeech() != PartOfSpeech.PUNCT) {
                return token;
            }
        }
        return null;
    }

    private static boolean isUnder(Token token, Token head) {
        return token.sentence() != head.sentence() || Words.isUnder(token, head);
    }

    private boolean startsSource(Token token) {
        return Words.is(token, "selon", "d'après", "dixit")
                || (Words.is(token, "d'") && Words.is(desk.words.after(token), "après"));
    }

    /** « …, ajoutant que », « … et menace de », « , avant d'annoncer »: the next cue of the same speaker. */
    private boolean startsAnotherCue(int index) {
        Token next = desk.words.at(index);
        Token token = next;
        for (int skipped = 0; skipped < 5 && token != null && next != null; skipped++) {
            Predicate predicate = cues.get(token);
            if (predicate != null) {
                boolean bare = predicate.passive() && !predicate.isFinite();
                if (bare || (predicate.isInfinitive() && !Words.is(next, "avant", ",", "après", "pour"))) {
                    return false;
                }
                boolean noSubject = predicate.top().children().stream()
                        .noneMatch(child -> child.hasRelation("nsubj") && child.index() >= next.index());
                return noSubject && !Words.is(next, "qui", "que", "qu'", "dont");
            }
            boolean passable = Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.CCONJ)
                    || Words.is(
                            token, "se", "s'", "y", "en", "l'", "le", "la", "les", "lui", "leur", "tout", "avant", ",");
            if (!passable) {
                return false;
            }
            token = desk.words.at(index + skipped + 1);
        }
        return false;
    }
}
