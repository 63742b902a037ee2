package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Name;
import io.github.depeche.Participant;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an event: what a sentence says of it.
 *
 * @param certain whether tense, mood or a negation tells the factuality; a bare noun leaves it open
 * @param lemma the trigger's lemma: two tellings with the same word are more likely the same happening
 * @param reference whether it presents the event as known or as new
 * @param backReference whether it tells nothing by itself, but refers to an event told before: « ce drame »
 * @param inPassing whether its source tells it within words in marks
 * @param probability that the article reports such an event here
 */
record EventMention(
        EventType type,
        Token trigger,
        String lemma,
        Reference reference,
        boolean backReference,
        List<Participant> agents,
        List<Participant> patients,
        @Nullable Span object,
        Factuality factuality,
        boolean certain,
        @Nullable EventDate date,
        @Nullable Name place,
        @Nullable Actor source,
        boolean inPassing,
        @Nullable Integer count,
        double probability,
        Context context) {

    /** The sentence that it stands in, and what was read of it there. */
    record Context(SentenceView view, Attachment attachment, Reading reading) {}

    /** The word that its participants hang on. */
    Token anchor() {
        return context.reading().anchor();
    }

    boolean isInBody() {
        return trigger.sentence().block().type().isBody();
    }
}
