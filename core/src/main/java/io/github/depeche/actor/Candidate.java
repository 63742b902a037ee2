package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import io.github.depeche.extension.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Somebody, several together, or a thing that a pronoun or a description may take up. */
final class Candidate {

    /** Where the article has spoken of it. */
    enum Place {
        /** Lately. */
        NEAR,
        /** Before, but not lately. */
        BEFORE,
        /** It will be named later. */
        LATER
    }

    private Markable nearest;
    private boolean apart;
    private final Place place;
    private final int rank;
    private @Nullable Markable subject;
    private int recent;

    /**
     * @param nearest its latest mention; of one who will be named later, the first
     * @param rank how many others have been spoken of since
     * @param apart whether that mention stands in another voice
     */
    Candidate(Markable nearest, Place place, int rank, boolean apart) {
        this.nearest = nearest;
        this.apart = apart;
        this.place = place;
        this.rank = rank;
    }

    Markable nearest() {
        return nearest;
    }

    /** None for things and for several together. */
    @Nullable
    Entity entity() {
        Entity entity = nearest.entity();
        return entity == null ? null : entity.current();
    }

    Place place() {
        return place;
    }

    int rank() {
        return rank;
    }

    /** Its latest mention that is a subject. */
    @Nullable
    Markable subject() {
        return subject;
    }

    /** How often it has been spoken of lately. */
    int recent() {
        return recent;
    }

    /** Whether it has only been spoken of in another voice lately: inside quotation marks, by whom the phrase itself may be. */
    boolean isApart() {
        return apart;
    }

    /** Adds an earlier mention, which counts for more than a later one in another voice. */
    void add(Markable mention, boolean inOtherVoice) {
        recent++;
        if (apart && !inOtherVoice) {
            apart = false;
            nearest = mention;
        } else if (apart == inOtherVoice && mention.sentence() == nearest.sentence() && isMoreProminent(mention)) {
            nearest = mention;
        }
        if (subject == null && mention.isSubject()) {
            subject = mention;
        }
    }

    /** « Il a été écroué avec sa compagne. Il … »: the subject counts, not the possessive behind it. */
    private boolean isMoreProminent(Markable mention) {
        return !nearest.isSubject() && (mention.isSubject() || isPossessive(nearest));
    }

    private static boolean isPossessive(Markable mention) {
        return mention.kind() == MentionKind.PRONOUN
                && mention.head() != null
                && mention.head().partOfSpeech() == PartOfSpeech.DET;
    }
}
