package io.github.depeche.workshop.evaluation;

import io.github.depeche.ActorType;
import io.github.depeche.BlockType;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article states, as an annotator or the library tells it; the two are compared in this form.
 *
 * @param layout {@code null} where nobody annotated it
 */
record Annotation(List<ActorNote> actors, List<QuoteNote> quotes, List<EventNote> events, @Nullable LayoutNote layout) {

    /** An actor; its country in ISO 3166-1 alpha-2. */
    record ActorNote(
            String id, String name, ActorType type, boolean named, List<String> aliases, @Nullable String country) {}

    /** A quote; {@code actor} is the id of the speaker, {@code addressee} that of whom it is said to. */
    record QuoteNote(
            QuoteType type,
            List<Span> content,
            @Nullable Span speaker,
            @Nullable String actor,
            @Nullable Span cue,
            @Nullable String addressee,
            double confidence) {

        /** An annotated one, of which nobody doubts. */
        QuoteNote(
                QuoteType type,
                List<Span> content,
                @Nullable Span speaker,
                @Nullable String actor,
                @Nullable Span cue,
                @Nullable String addressee) {
            this(type, content, speaker, actor, cue, addressee, 1);
        }
    }

    /** A participant of an event. */
    record ParticipantNote(Span span, @Nullable String actor) {}

    /** An event; {@code object} is the thing that it concerns, {@code source} the id of who reports it. */
    record EventNote(
            EventType type,
            List<Span> triggers,
            Factuality factuality,
            List<ParticipantNote> agents,
            List<ParticipantNote> patients,
            @Nullable Span object,
            @Nullable String date,
            @Nullable String place,
            @Nullable String source,
            @Nullable Integer count) {}

    /** A block of the article. */
    record BlockNote(BlockType type, Span span) {}

    /** What the article says of itself; times in ISO 8601. */
    record LayoutNote(
            @Nullable Span title,
            @Nullable Span lead,
            List<BlockNote> blocks,
            List<String> authors,
            List<String> agencies,
            List<String> credits,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String readingMinutes,
            @Nullable String datelinePlace) {}
}
