package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;

/**
 * Where a reported clause or noun phrase ends. A clause goes on to the end of the sentence unless something behind a pause shows that it
 * belongs to the cue; a noun phrase ends where nothing depends on it any more.
 */
final class ContentEnd {

    /** Words in marks from which on they are rather a clause than a term. */
    private static final int LONG_PASSAGE = 8;

    /** How many words after its subject the verb of a clause may stand. */
    private static final int LONGEST_SUBJECT = 30;

    private final Desk desk;
    private final ClauseEnd clauses;
    private final PhraseEnd phrases;
    private final Circumstances circumstances;

    ContentEnd(Desk desk, BehindPause pauses) {
        this.desk = desk;
        this.clauses = new ClauseEnd(desk, pauses);
        this.phrases = new PhraseEnd(desk, pauses);
        this.circumstances = new Circumstances(desk);
    }

    /** The end of a reported clause or infinitive. */
    int ofClause(Predicate cue, Token head, int begin, Span sentence) {
        return walk(cue, head, begin, sentence, false);
    }

    /** The end of a reported noun phrase. */
    int ofPhrase(Predicate cue, Token head, int begin, Span sentence) {
        return walk(cue, head, begin, sentence, true);
    }

    /** Whether words without a verb behind a colon tell more of what stands before it: « appelle à agir : moins de voitures, plus de trains ». */
    boolean specifies(int colon) {
        return phrases.specifies(colon);
    }

    private int walk(Predicate cue, Token head, int begin, Span sentence, boolean phrase) {
        int end = begin;
        int index = desk.words.firstFrom(begin);
        boolean afterPassage = false;
        int passageBegin = -1;
        int passageEnd = -1;
        int reach = -1;
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
            boolean whole = afterPassage
                    && end == passageEnd
                    && begin <= passageBegin
                    && Spaces.trim(desk.text, begin, passageBegin).isEmpty();
            if (whole && endsAfterWhole(token, Spaces.span(begin, end))) {
                break;
            }
            reach = phrase ? reach : Math.max(reach, verbOf(token, cue));
            boolean ends = phrase
                    ? phrases.isBefore(token, index, cue, head, afterPassage)
                    : (index > reach || leadsToMarks(token)) && clauses.isBefore(token, index, cue, head);
            if (ends && token.span().begin() > begin) {
                break;
            }
            end = Math.max(end, token.span().end());
            afterPassage = false;
            index++;
        }
        return Math.min(end, sentence.end());
    }

    /** « reconnaît que P : « Q », a-t-il dit »: whatever the tree says. */
    private boolean leadsToMarks(Token token) {
        return Words.is(token, ":") && desk.opensPassage(desk.words.after(token));
    }

    /** « assure que le projet, lancé en 2015, s'est arrêté »: a clause goes on at least to the verb of its subject; -1 for no subject. */
    private int verbOf(Token token, Predicate cue) {
        Token verb = token.hasRelation("nsubj") ? token.head().orElse(token) : token;
        int distance = verb.index() - token.index();
        boolean own = verb != cue.verb() && verb != cue.top() && !Words.isUnder(cue.top(), verb);
        return distance > 0 && distance <= LONGEST_SUBJECT && own ? desk.words.indexOf(verb) : -1;
    }

    /** A quote that begins with the reported words ends them, if a pause, a medium or a new circumstance follows: « … » après une rixe. */
    private boolean endsAfterWhole(Token token, Span whole) {
        boolean utterance = desk.words.in(whole).size() >= LONG_PASSAGE;
        if (BehindPause.isPause(token)) {
            Token next = desk.words.after(token);
            boolean goesOn = next != null
                    && (desk.stretches.passageFrom(next.span().begin()) != null || Words.is(next, "qui", "et"));
            return utterance && !goesOn;
        }
        Token next = desk.words.after(token);
        // « il y a des signatures qui durent » en paraphant N
        boolean accompanies = Words.is(token, "en")
                && next != null
                && next.has(Feature.PARTICIPLE)
                && next.has(Feature.PRESENT)
                && desk.words.in(whole).stream().anyMatch(word -> word.has(Feature.FINITE));
        // « accompagner le dossier » sans en préciser la nature
        boolean without = Words.is(token, "sans") && isBeforeInfinitive(token);
        return accompanies
                || without
                || circumstances.startsMedium(token)
                || (utterance && Words.is(token, "après", "avant", "lors", "pendant", "depuis"));
    }

    private boolean isBeforeInfinitive(Token preposition) {
        Token verb = desk.words.after(preposition);
        while (verb != null && desk.vocabulary.is(Kind.CLITIC, Words.lower(verb))) {
            verb = desk.words.after(verb);
        }
        return verb != null && verb.has(Feature.INFINITIVE);
    }
}
