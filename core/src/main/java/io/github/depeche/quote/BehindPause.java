package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pause or a conjunction leads to: another cue of the same speaker, an incise, a source, a comment of the journalist. */
final class BehindPause {

    /** How many words behind « que » the verb of a comment may stand. */
    private static final int FARTHEST_VERB = 6;

    /** How many words behind « sans » tell what was not told: « sans pour autant en préciser ». */
    private static final int FARTHEST_WITHHELD = 5;

    private final Desk desk;
    private final IdentityHashMap<Token, Predicate> cues = new IdentityHashMap<>();
    private final Set<Integer> inciseVerbs = new HashSet<>();
    private final Gaps gaps;
    private final SourcePronouns pronouns;

    BehindPause(Desk desk, List<Report> incises) {
        this.desk = desk;
        this.gaps = new Gaps(desk);
        this.pronouns = new SourcePronouns(desk, false);
        for (Report incise : incises) {
            if (incise.construction() == Construction.INCISE && incise.cue() != null) {
                inciseVerbs.add(incise.cue().span().begin());
            }
        }
        for (Predicate predicate : desk.predicates) {
            cues.put(predicate.first(), predicate);
        }
    }

    /** Whether what begins at this word is reported by another cue or source, or is the journalist's. */
    boolean endsReport(int index, Token next) {
        return startsAnotherCue(index)
                || startsIncise(index)
                || (startsSource(next) && !startsAside(next))
                || contrasts(next)
                || startsComment(index)
                || withholds(index)
                || gaps.at(index) != null;
    }

    /** « , sans en dire plus », « , sans autre précision », « , non sans rappeler N »: how it was told, and what was not. */
    private boolean withholds(int index) {
        boolean twice = Words.is(desk.words.at(index), "non", "mais");
        int at = twice ? index + 2 : index + 1;
        if (!Words.is(desk.words.at(at - 1), "sans")) {
            return false;
        }
        for (int i = at; i < at + FARTHEST_WITHHELD; i++) {
            Token token = desk.words.at(i);
            if (token == null) {
                return false;
            }
            if (desk.vocabulary.is(Kind.WITHHELD, Words.lemma(token))) {
                return true;
            }
            boolean between = desk.vocabulary.is(Kind.CLITIC, Words.lower(token))
                    || Words.isTag(token, PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.ADJ);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** The same for words whose source is beside them: « Selon X, P, ajoutant que », « …, un chiffre que conteste Y ». */
    boolean endsSourced(int index) {
        Token next = desk.words.at(index);
        Predicate cue = next == null ? null : cues.get(Words.is(next, "en") ? desk.words.after(next) : next);
        boolean says = cue != null && cue.entry().takesAnyOf(Frame.QUE, Frame.INCISE, Frame.NP);
        return (cue != null && says && cue.isPresentParticiple()) || startsComment(index) || startsIncise(index);
    }

    /** « , un chiffre que conteste X », « , information que l'AFP n'a pu confirmer », « , ce que Y dément »: a comment on the reported words. */
    private boolean startsComment(int index) {
        int at = Words.is(desk.words.at(index), "un", "une", "ce") ? index + 1 : index;
        Token word = desk.words.at(at);
        boolean noun = Words.isTag(word, PartOfSpeech.NOUN);
        boolean calls = noun
                && at > index
                && word != null
                && desk.lexicon
                        .noun(Words.lemma(word))
                        .filter(entry -> entry.takes(Frame.QUE))
                        .isPresent();
        if (calls || (Words.is(desk.words.at(index), "ce") && Words.is(word, "que", "qu'", "dont"))) {
            // « , une accusation inédite », « , ce dont doutent les syndicats », but « , ce qui leur permet de P »
            return calls || !isSupposed(at + 1);
        }
        int pronoun = noun ? at + 1 : at;
        boolean relative = Words.is(desk.words.at(pronoun), "que", "qu'") && (noun || at > index);
        for (int i = pronoun + 1; relative && i <= pronoun + FARTHEST_VERB; i++) {
            Token token = desk.words.at(i);
            if (token != null && cues.containsKey(token)) {
                return true;
            }
            if (token == null || token.has(Feature.FINITE)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSupposed(int index) {
        for (int i = index; i < index + FARTHEST_VERB; i++) {
            Token token = desk.words.at(i);
            if (token != null && token.has(Feature.FINITE)) {
                return token.has(Feature.CONDITIONAL);
            }
        }
        return false;
    }

    /** « envisage de vendre, a révélé X », « qu'il n'irait pas, mais disait-il : « Q » »: the words around are reported by somebody else, or anew. */
    private boolean startsIncise(int index) {
        Token first = desk.words.at(index);
        Token token = Words.is(first, "et", "mais", "puis") ? desk.words.at(index + 1) : first;
        Predicate predicate = token == null ? null : cues.get(token);
        return predicate != null
                && (inciseVerbs.contains(predicate.verb().span().begin())
                        || (predicate.clitic().isPresent() && predicate.entry().takes(Frame.INCISE)));
    }

    /** « assure que P1 : selon lui, P2 », « assure que P1 : P2, prévient-elle »: what stands behind a colon is told anew. */
    boolean hasSourceOfItsOwn(Token first) {
        int begin = first.span().begin();
        int level = desk.stretches.passageAt(begin);
        Span rest = Spaces.span(begin, desk.stretches.around(begin).end());
        return startsSource(first)
                || pronouns.phrase(first) != null
                || desk.predicatesIn(rest).stream()
                        .anyMatch(cue -> cue.clitic().isPresent()
                                && desk.stretches.passageAt(cue.first().span().begin()) == level);
    }

    boolean startsSource(Token token) {
        return Words.is(token, "selon", "d'après", "dixit")
                || (Words.is(token, "d'") && Words.is(desk.words.after(token), "après"));
    }

    /** « propose de taxer ceux dont dépend, selon lui, la vente »: between commas a pronoun brings in no other source, and the clause goes on. */
    private boolean startsAside(Token token) {
        Token second = desk.words.after(token);
        Token source = Words.is(token, "d'") && second != null ? desk.words.after(second) : second;
        return startsSource(token)
                && Words.is(source, "lui", "elle", "eux", "elles")
                && source != null
                && Words.is(desk.words.after(source), ",");
    }

    /** « …, ajoutant que », « … et menace de », « , avant d'annoncer »: the next cue of the same speaker. */
    boolean startsAnotherCue(int index) {
        Token next = desk.words.at(index);
        Token token = next;
        for (int skipped = 0; skipped < 5 && token != null && next != null; skipped++) {
            Predicate predicate = cues.get(token);
            if (predicate != null) {
                boolean bare = predicate.passive() && !predicate.isFinite();
                if (bare || (predicate.isInfinitive() && !Words.is(next, "avant", ",", "après"))) {
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

    /** « soutenir l'armée et la mission « dans sa lutte » », « avec ou sans l'aide de N »: a phrase without a verb of its own is joined to what stands before. */
    boolean joinsPhrase(int conjunction) {
        Token before = desk.words.at(conjunction - 1);
        Token next = desk.words.at(conjunction + 1);
        boolean nominal = Words.isTag(next, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM)
                && Words.isTag(before, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
        boolean prepositions = Words.isTag(next, PartOfSpeech.ADP) && Words.isTag(before, PartOfSpeech.ADP);
        for (int i = conjunction + 1; (nominal || prepositions) && next != null; i++) {
            Token token = desk.words.at(i);
            if (token == null
                    || token.sentence() != next.sentence()
                    || Words.is(token, ",", ";", ":", ".", "qui", "que", "qu'", "dont", "où", "et", "ou")) {
                // « le parti le trouve timide et Vooruit, indiscutable »
                return !(token == desk.words.after(next) && Words.isTag(next, PartOfSpeech.PROPN));
            }
            if (token.has(Feature.FINITE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word is a verb of saying. */
    boolean isCue(Token token) {
        return cues.containsKey(token);
    }

    /** « en accusant », « en se félicitant ». */
    boolean startsParticipleCue(int index) {
        Token first = desk.words.at(index);
        Predicate cue = first == null ? null : cues.get(first);
        return cue != null && cue.isPresentParticiple();
    }

    /** « X, qui avait demandé que P, lui a rendu la politesse »: a verb without a subject of its own takes up the carrying clause. */
    boolean returnsToCarrier(int index, Predicate cue) {
        Token verb = skipClitics(index);
        if (verb == null || !verb.has(Feature.FINITE)) {
            return false;
        }
        return cue.top().relation().equals("acl:relcl") || Words.is(desk.words.before(cue.first()), "qui");
    }

    /** « , alors que », « , tandis que », « , tout comme », « , comme l'a promis X »: behind a pause it is the journalist who contrasts or compares. */
    private boolean contrasts(Token next) {
        Token second = desk.words.after(next);
        return (Words.is(next, "alors", "tandis", "bien") && Words.is(second, "que", "qu'"))
                || (Words.is(next, "tout") && Words.is(second, "comme"))
                || (Words.is(next, "comme") && Words.is(second, "l'", "le", "cela") && leadsToCue(second))
                || (Words.is(next, "contrairement") && Words.is(second, "à"))
                || (Words.is(next, "de") && Words.is(second, "même"));
    }

    /** « l'a promis X », « l'ont déjà dénoncé X et Y ». */
    private boolean leadsToCue(@Nullable Token first) {
        Token token = first;
        for (int skipped = 0; skipped < 3 && token != null; skipped++) {
            if (cues.containsKey(token)) {
                return true;
            }
            token = desk.words.after(token);
        }
        return false;
    }

    @Nullable
    Token skipClitics(int index) {
        int at = index;
        Token token = desk.words.at(at);
        while (token != null
                && (Words.isTag(token, PartOfSpeech.ADV)
                        || (token.partOfSpeech() == PartOfSpeech.PRON
                                && desk.vocabulary.is(Kind.CLITIC, Words.lower(token))))) {
            token = desk.words.at(++at);
        }
        return token;
    }

    @Nullable
    Token firstWordFrom(int index) {
        for (int i = index; i < index + 4; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.partOfSpeech() != PartOfSpeech.PUNCT) {
                return token;
            }
        }
        return null;
    }

    static boolean isPause(Token token) {
        return Words.is(token, ",", "–", "—") || (Words.is(token, "-") && token.partOfSpeech() == PartOfSpeech.PUNCT);
    }
}
