package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;

/** Utterances in marks that a sentence gives for examples or at its end: « des conseils comme « Q1 » ou « Q2 » », « Il a exprimé ses craintes, « Q » ». */
final class ListedUtterances {

    /** Shorter ones are titles and mottos as often. */
    private static final int SHORTEST = 3;

    /** From so many words on it is no title, whatever leads to it. */
    private static final int LONG = 15;

    private final Desk desk;
    private final Clauses clauses;

    ListedUtterances(Desk desk, Clauses clauses) {
        this.desk = desk;
        this.clauses = clauses;
    }

    /** Whether the passage is an utterance that its sentence gives for what was said. */
    boolean isItem(Passage passage) {
        int at = passage.outer().begin();
        Span sentence = desk.stretches.around(at);
        Token before = desk.words.at(desk.words.firstFrom(at) - 1);
        int words = desk.words.in(passage.inner()).size();
        if (at <= sentence.begin() || !passage.closed() || words < SHORTEST || !clauses.isUtterance(passage, false)) {
            return false;
        }
        // « les commentaires allaient de « Q1 » à « Q2 » », but « le titre de « Q » »
        boolean ranges = Words.is(before, "de", "à", "par")
                && before != null
                && !Words.isTag(desk.words.before(before), PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        boolean listed = ranges || Words.is(before, "comme", "encore", "et", "ou");
        boolean behindComma = Words.is(before, ",")
                && words >= LONG
                && Character.isUpperCase(desk.text.charAt(passage.inner().begin()))
                && desk.hasFiniteVerb(Spaces.span(sentence.begin(), at), -1);
        return behindComma || (listed && followsSaying(Spaces.span(sentence.begin(), at)));
    }

    /** « conseils », « commentaires »: a noun of saying or of something written stands before, outside marks. */
    private boolean followsSaying(Span lead) {
        return desk.words.in(lead).stream()
                .anyMatch(token -> token.partOfSpeech() == PartOfSpeech.NOUN
                        && desk.stretches.passageAt(token.span().begin()) < 0
                        && (desk.lexicon.noun(Words.lemma(token)).isPresent()
                                || desk.vocabulary.is(Kind.DOCUMENT, Words.lemma(token))));
    }
}
