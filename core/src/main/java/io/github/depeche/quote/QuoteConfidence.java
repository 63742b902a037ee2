package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * How often quotes of each kind were right on the articles that the library was tuned on: the share of right contents for the construction,
 * times the share of right speakers for the way in which the speaker is told.
 */
final class QuoteConfidence {

    private static final double SPEAKER_BY_NAME = 0.98;
    private static final double SPEAKER_BY_PRONOUN = 0.955;
    private static final double SPEAKER_BY_DESCRIPTION = 0.78;
    private static final double SPEAKER_BY_CONTEXT = 0.79;
    private static final double UNNAMED_SPEAKER = 0.75;
    private static final double UNNAMED_BY_PRONOUN = 0.45;
    private static final double NO_ACTOR = 0.3;

    private QuoteConfidence() {}

    static double of(Report report, @Nullable Actor actor, String text) {
        return ofContent(report.construction()) * ofSpeaker(report.speaker(), actor, text);
    }

    private static double ofContent(Construction construction) {
        return switch (construction) {
            case INCISE_AFTER_MARKS -> 0.99;
            case TURN -> 0.98;
            case COLON -> 0.97;
            case INCISE_INSIDE_MARKS, INFINITIVE, INCISE -> 0.95;
            case SOURCE -> 0.94;
            case CLAUSE -> 0.93;
            case JUDGEMENT, LABEL, SIGNATURE, FLOATING -> 0.9;
            case OBJECT, GAPPED, CONTINUED -> 0.82;
        };
    }

    private static double ofSpeaker(@Nullable SpeakerPhrase speaker, @Nullable Actor actor, String text) {
        if (actor == null) {
            return NO_ACTOR;
        }
        boolean pronoun = speaker != null && speaker.head().partOfSpeech() == PartOfSpeech.PRON;
        if (!actor.isNamed()) {
            return pronoun ? UNNAMED_BY_PRONOUN : UNNAMED_SPEAKER;
        }
        if (speaker == null) {
            return SPEAKER_BY_CONTEXT;
        }
        if (pronoun) {
            return SPEAKER_BY_PRONOUN;
        }
        return names(actor, speaker.span(), text) ? SPEAKER_BY_NAME : SPEAKER_BY_DESCRIPTION;
    }

    private static boolean names(Actor actor, Span phrase, String text) {
        String words = phrase.in(text);
        return words.contains(actor.name()) || actor.aliases().stream().anyMatch(words::contains);
    }
}
