package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who speaks in a passage that is a sentence of its own: whoever spoke before, or whom the sentences around it are about. */
final class FloatingReader {

    /** Only so many words before a passage tell who speaks in it. */
    private static final int FARTHEST = 1000;

    /** Only so many words behind it do. */
    private static final int FARTHEST_BEHIND = 200;

    private final Desk desk;

    /** All reports by where they and their cues end. */
    private final TreeMap<Integer, Report> byEnd = new TreeMap<>();

    FloatingReader(Desk desk, List<Report> claimed) {
        this.desk = desk;
        claimed.forEach(this::note);
    }

    /** Notes a report that the passages behind it may go on with. */
    void note(Report report) {
        int cue = report.cue() == null ? 0 : report.cue().span().end();
        byEnd.put(Math.max(report.extent().end(), cue), report);
    }

    /** The passage as it goes on with the quote before it, or with the actor of the sentences around it. */
    Optional<Report> read(Passage passage) {
        return goingOn(passage).or(() -> Optional.ofNullable(around(passage))
                .map(actor -> new Report(Construction.FLOATING, passage.parts(), null, null, actor)));
    }

    /** The passage as it goes on with the quote before it. */
    Optional<Report> goingOn(Passage passage) {
        return Optional.ofNullable(neighbour(passage))
                .map(before -> new Report(
                        Construction.CONTINUED, passage.parts(), null, null, desk.referents.speakerOf(before)));
    }

    /** The quote in the sentence before: « Q1 », a dit X. « Q2 ». */
    private @Nullable Report neighbour(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        Map.Entry<Integer, Report> nearest = byEnd.floorEntry(passage.outer().begin());
        if (nearest == null || nearest.getValue().extent().begin() < region.begin()) {
            return null;
        }
        Span sentence = desk.stretches.around(Math.min(nearest.getKey(), region.end() - 1));
        int afterSentence = sentence.end();
        Span between = Spaces.trim(desk.text, afterSentence, passage.outer().begin());
        return between.length() <= 1 ? nearest.getValue() : null;
    }

    /** Whom the sentences before in the paragraph name as their subject, or else who spoke there; or the subject of the sentence after. */
    private @Nullable Actor around(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        Actor before = before(passage, region);
        if (before != null && before.isNamed()) {
            return before;
        }
        Actor speaker = lastSpeaker(passage, region);
        if (speaker != null) {
            // « Selon Mme X, vingt dossiers de veuves sont bloqués. Deux ont été rejetés. « C'est une honte ! » »
            return speaker;
        }
        return before == null ? after(passage, region) : before;
    }

    private @Nullable Actor lastSpeaker(Passage passage, Span region) {
        Map.Entry<Integer, Report> last = byEnd.floorEntry(passage.outer().begin());
        return last == null || last.getValue().extent().begin() < region.begin()
                ? null
                : desk.referents.speakerOf(last.getValue());
    }

    private @Nullable Actor before(Passage passage, Span region) {
        int last = desk.words.firstFrom(passage.outer().begin()) - 1;
        for (int i = last; i > last - FARTHEST; i--) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() < region.begin()) {
                return null;
            }
            Actor actor = speakingSubject(token);
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    private @Nullable Actor after(Passage passage, Span region) {
        int sentences = 0;
        List<Token> behind = desk.words.in(Spaces.span(passage.outer().end(), region.end()));
        for (Token token : behind.subList(0, Math.min(behind.size(), FARTHEST_BEHIND))) {
            Actor actor = speakingSubject(token);
            if (actor != null) {
                return actor;
            }
            sentences += token.form().equals(".") ? 1 : 0;
            if (sentences > 1) {
                break;
            }
        }
        return null;
    }

    private @Nullable Actor speakingSubject(Token token) {
        if (!token.hasRelation("nsubj")
                || token.has(Feature.FIRST_PERSON)
                || desk.stretches.passageAt(token.span().begin()) >= 0) {
            return null;
        }
        return desk.referents
                .actor(desk.speakers.phrases().phrase(token))
                .filter(actor ->
                        actor.type() == ActorType.PERSON || !actor.isNamed() || actor.type() == ActorType.ORGANIZATION)
                .orElse(null);
    }
}
