package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * How sure a quote is: first how often such a quote was right on annotated articles, which is the share of right
 * contents for its construction and type, times the share of right speakers for the way in which the speaker is told; then the share of
 * right ones among all quotes that are at least so sure, which is what a confidence promises.
 */
final class QuoteConfidence {

    private static final double SPEAKER_BY_NAME = 0.97;
    private static final double SPEAKER_BY_PRONOUN = 0.92;
    private static final double SPEAKER_BY_DESCRIPTION = 0.9;
    private static final double SPEAKER_BY_CONTEXT = 0.8;
    /** « une voisine »: the phrase itself is all that is known of the actor. */
    private static final double UNNAMED_SPEAKER = 0.9;

    private static final double UNNAMED_BY_OTHER_WORDS = 0.74;
    private static final double NO_ACTOR = 0.42;

    private static final double LEAST_SURE = 0.5;
    /** Half of all quotes are at least so sure, more than nine in ten of them are right. */
    private static final double SURE = 0.8;

    private static final double SURE_CONFIDENCE = 0.9;

    private QuoteConfidence() {}

    static double of(Report report, QuoteType type, @Nullable Actor actor, String text) {
        return atLeast(report.probability() * ofSpeaker(report.speaker(), actor, text));
    }

    /** From how often one such quote is right to how often quotes are that are at least so sure: measured, made of straight lines. */
    private static double atLeast(double alone) {
        if (alone < LEAST_SURE) {
            return alone;
        }
        return alone < SURE
                ? between(alone, LEAST_SURE, SURE, LEAST_SURE, SURE_CONFIDENCE)
                : between(alone, SURE, 1, SURE_CONFIDENCE, 1);
    }

    private static double between(double x, double from, double to, double low, double high) {
        return low + (x - from) / (to - from) * (high - low);
    }

    private static double ofSpeaker(@Nullable SpeakerPhrase speaker, @Nullable Actor actor, String text) {
        if (actor == null) {
            return NO_ACTOR;
        }
        boolean pronoun = speaker != null && speaker.head().partOfSpeech() == PartOfSpeech.PRON;
        boolean named = speaker != null && names(actor, speaker.span(), text);
        if (!actor.isNamed()) {
            return named ? UNNAMED_SPEAKER : UNNAMED_BY_OTHER_WORDS;
        }
        if (speaker == null) {
            return SPEAKER_BY_CONTEXT;
        }
        return pronoun ? SPEAKER_BY_PRONOUN : named ? SPEAKER_BY_NAME : SPEAKER_BY_DESCRIPTION;
    }

    private static boolean names(Actor actor, Span phrase, String text) {
        String words = phrase.in(text);
        return words.contains(actor.name()) || actor.aliases().stream().anyMatch(words::contains);
    }
}
