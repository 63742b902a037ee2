package io.github.depeche.quote;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.stream.Stream;

/** Tells by the tenses of verbs whether one behind « et » goes on with the reported clause or with the cue. */
final class SharedTenses {

    private final Words words;
    private final BehindPause pauses;

    SharedTenses(Words words, BehindPause pauses) {
        this.words = words;
        this.pauses = pauses;
    }

    /** Whether the verb behind a conjunction has the tense of the reported clause, which is not the cue's. */
    boolean goOn(Token conjunction, int at, Predicate cue, Token head) {
        return inPresent(conjunction, at, cue, head) || inSameTense(conjunction, at, cue, head);
    }

    /** « ont estimé que les accords traduisent P et accordent N »: the verbs of one clause share their tense, which is not the cue's. */
    private boolean inPresent(Token conjunction, int at, Predicate cue, Token head) {
        Token verb = pauses.skipClitics(at);
        boolean compound = cue.finite().partOfSpeech() == PartOfSpeech.AUX && cue.finite() != cue.verb();
        boolean present = verb != null
                && verb.partOfSpeech() == PartOfSpeech.VERB
                && verb.has(Feature.FINITE)
                && verb.has(Feature.PRESENT);
        Token next = verb == null ? null : words.after(verb);
        return Words.is(conjunction, "et")
                && compound
                && present
                && (isAmbiguous(head) || (head.has(Feature.FINITE) && head.has(Feature.PRESENT)))
                && !Words.is(next, "que", "qu'", "de", "d'", "à");
    }

    /** « ont déclaré qu'elles ne voyaient rien et craignaient que P »: the same, though the verb may be one of saying. */
    private boolean inSameTense(Token conjunction, int at, Predicate cue, Token head) {
        Token verb = pauses.skipClitics(at);
        return Words.is(conjunction, "et")
                && verb != null
                && verb.has(Feature.FINITE)
                && isOfOther(verb, cue)
                && sharesTense(verb, head);
    }

    private static boolean sharesTense(Token verb, Token head) {
        return Stream.of(Feature.IMPERFECT, Feature.CONDITIONAL, Feature.FUTURE)
                .anyMatch(tense -> verb.has(tense)
                        && (head.has(tense)
                                || head.children().stream()
                                        .anyMatch(child -> (child.hasRelation("aux") || child.hasRelation("cop"))
                                                && child.has(tense))));
    }

    /** « que cela traduit N »: a participle without its auxiliary is a finite verb that the tagger takes for one. */
    private static boolean isAmbiguous(Token head) {
        return head.has(Feature.PARTICIPLE)
                && head.has(Feature.PAST)
                && head.child("nsubj").isPresent()
                && head.children().stream().noneMatch(child -> child.hasRelation("aux"));
    }

    /** « explique que le pape étant étranger, il n'a pas de passé et voulait se présenter »: the tense tells whose verb it is. */
    static boolean isOfOther(Token verb, Predicate cue) {
        boolean background = verb.has(Feature.IMPERFECT) || verb.has(Feature.CONDITIONAL) || verb.has(Feature.FUTURE);
        Token finite = cue.finite();
        return background
                && !finite.has(Feature.IMPERFECT)
                && !finite.has(Feature.CONDITIONAL)
                && !finite.has(Feature.FUTURE);
    }
}
