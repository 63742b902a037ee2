package io.github.depeche.quote;

import io.github.depeche.Attitude;
import io.github.depeche.extension.Token;
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

    /** Whether a noun phrase after this preposition can be the reported words, in quotation marks or not. */
    boolean takesNounAfter(Token preposition, boolean marked) {
        return switch (Words.lower(preposition)) {
            case "de", "d'" -> takes(Frame.DE_NP) || (marked && takes(Frame.DE_MARKED));
            case "à" -> takes(Frame.A_NP) || (marked && takes(Frame.A_MARKED));
            case "pour" -> takes(Frame.POUR) || (marked && takes(Frame.POUR_MARKED));
            case "contre" -> takes(Frame.CONTRE) || (marked && takes(Frame.CONTRE_MARKED));
            case "sur" -> takes(Frame.SUR) || (marked && takes(Frame.SUR_MARKED));
            default -> false;
        };
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
