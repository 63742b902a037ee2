package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;

/**
 * A cue verb where it stands, with what belongs to it: « s'en est finalement réjoui ».
 *
 * @param entry the entry of the lexicon
 * @param verb the cue: the lexical verb, or the verb of a locution
 * @param lexical the word that the complements depend on: the same, or the infinitive of « faire valoir »
 * @param top the verb whose subject speaks: the same, or the governor of an infinitive (« a fini par lâcher »)
 * @param finite the finite verb of the group: auxiliary or full; the verb itself if none is finite
 * @param first the first word of the group, clitics and negation included
 * @param last the last word of the group: the verb, an inverted clitic, or the complement of a locution
 * @param clitic the inverted subject: « -t-il »
 * @param negated whether it stands under negation
 * @param passive whether it is passive
 */
record Predicate(
        CueEntry entry,
        Token verb,
        Token lexical,
        Token top,
        Token finite,
        Token first,
        Token last,
        Optional<Token> clitic,
        boolean negated,
        boolean passive) {

    /** The same, with an entry that is tried in every frame. */
    Predicate opened() {
        return new Predicate(entry.opened(), verb, lexical, top, finite, first, last, clitic, negated, passive);
    }

    /** « fait-il savoir »: a verb with its subject behind it is finite, even if the tagger takes it for a participle. */
    boolean isFinite() {
        return finite.has(Feature.FINITE) || clitic.isPresent() || isByDictionary();
    }

    /** Whether the dictionary tells that it is a verb, not the tagger. */
    private boolean isByDictionary() {
        return !Words.isTag(finite, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }

    /** « annoncera », « dirait », « dites » report nothing said yet; « aurait dit » does. */
    boolean isOutOfTense() {
        // « souligne » is indicative and imperative: a subject tells
        boolean order = finite.has(Feature.IMPERATIVE)
                && clitic.isEmpty()
                && top.child("nsubj").isEmpty()
                && lexical.child("nsubj").isEmpty();
        return finite.has(Feature.FUTURE)
                || order
                || (finite.has(Feature.CONDITIONAL) && finite.partOfSpeech() != PartOfSpeech.AUX);
    }

    /** « m'a dit », « leur demande »: whether a clitic tells to whom it is said. */
    boolean isAddressed(Words words) {
        for (Token token = first; token != null && token != finite; token = words.after(token)) {
            if (Words.is(token, "me", "m'", "te", "t'", "nous", "vous", "lui", "leur")) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive() {
        return !isFinite() && top.has(Feature.INFINITIVE);
    }

    boolean isParticiple() {
        return !isFinite() && top.has(Feature.PARTICIPLE);
    }

    /** estimant, en estimant. */
    boolean isPresentParticiple() {
        return isParticiple() && top.has(Feature.PRESENT);
    }
}
