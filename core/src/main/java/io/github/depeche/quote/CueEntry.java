package io.github.depeche.quote;

import io.github.depeche.Attitude;
import java.util.Set;

/**
 * A cue of the lexicon.
 *
 * @param lemma as the lexicon writes it: « faire valoir », « se réjouir », « selon »
 * @param frames how the reported words follow
 * @param attitude what a speaker does by it
 */
record CueEntry(String lemma, Set<Frame> frames, Attitude attitude) {

    /** s'interroger, se réjouir. */
    boolean isReflexive() {
        return lemma.startsWith("se ") || lemma.startsWith("s'");
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    boolean takesAnyOf(Frame first, Frame... others) {
        if (takes(first)) {
            return true;
        }
        for (Frame frame : others) {
            if (takes(frame)) {
                return true;
            }
        }
        return false;
    }
}
