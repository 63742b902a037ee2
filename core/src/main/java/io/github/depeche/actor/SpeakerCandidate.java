package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import org.jspecify.annotations.Nullable;

/** Somebody who may speak in a quote, and how the words around the quote speak of him. */
final class SpeakerCandidate {

    private final Entity entity;
    private @Nullable Markable nearest;
    private boolean apart;
    private @Nullable Markable subject;
    private @Nullable Markable after;
    private int recent;
    private boolean meant;
    private boolean told;
    private boolean inPhrase;

    SpeakerCandidate(Entity entity) {
        this.entity = entity;
    }

    Entity entity() {
        return entity;
    }

    /** The latest mention before the place where the speaker is told; one outside quotation marks before others. */
    @Nullable
    Markable nearest() {
        return nearest;
    }

    /** Whether he was only spoken of inside quotation marks. */
    boolean isApart() {
        return apart;
    }

    /** The latest mention that is a subject, outside quotation marks. */
    @Nullable
    Markable subject() {
        return subject;
    }

    /** The first mention behind the quote, if it is near. */
    @Nullable
    Markable after() {
        return after;
    }

    /** How often he was spoken of lately. */
    int recent() {
        return recent;
    }

    /** Whether the quote itself speaks of him. */
    boolean isMeant() {
        return meant;
    }

    /** Whether the quote itself names him, and not to call him: « Roy a bien travaillé », but not « Roy, viens ». */
    boolean isToldOf() {
        return told;
    }

    /** Whether he is named within the phrase of the speaker: « la direction de Velmora ». */
    boolean isInPhrase() {
        return inPhrase;
    }

    void before(Markable mention, boolean quoted) {
        recent++;
        if (nearest == null || (apart && !quoted)) {
            nearest = mention;
            apart = quoted;
        } else if (apart == quoted && mention.sentence() == nearest.sentence() && !nearest.isSubject()) {
            nearest = mention.isSubject() || nearest.kind() == MentionKind.PRONOUN ? mention : nearest;
        }
        if (subject == null && !quoted && mention.isSubject()) {
            subject = mention;
        }
    }

    void behind(Markable mention) {
        after = after == null ? mention : after;
    }

    void meant(Markable mention, boolean called) {
        meant = true;
        told |= mention.kind() == MentionKind.NAME && !called;
    }

    void inPhrase() {
        inPhrase = true;
    }
}
