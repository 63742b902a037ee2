package io.github.depeche.event;

import org.jspecify.annotations.Nullable;

/** A possible answer to when or where something happened, and what speaks for and against it. */
final class Choice<T> {

    private final String key;
    private final T what;
    private final Cues cues = new Cues();
    private final Cues ofClosest = new Cues();
    private int closest = Integer.MAX_VALUE;

    /**
     * An answer.
     *
     * @param key tells equal answers
     */
    Choice(String key, T what) {
        this.key = key;
        this.what = what;
    }

    String key() {
        return key;
    }

    T what() {
        return what;
    }

    /** What is known of it wherever it stands. */
    Cues cues() {
        return cues;
    }

    /** Room for what tells of one spot where it stands; null if another is as close to a telling: the closest counts. */
    @Nullable
    Cues spot(int distance) {
        if (distance >= closest) {
            return null;
        }
        closest = distance;
        ofClosest.clear();
        return ofClosest;
    }

    boolean stands(String description) {
        return ofClosest.has(description);
    }

    /** All that speaks for and against it. */
    Cues all() {
        Cues all = new Cues();
        all.addAll(cues);
        all.addAll(ofClosest);
        return all;
    }
}
