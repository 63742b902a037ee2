package io.github.depeche.quote;

import io.github.depeche.Attitude;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * A cue of the lexicon.
 *
 * @param lemma as the lexicon writes it: « faire valoir », « se réjouir », « selon »
 * @param frames how the reported words follow
 * @param attitude what a speaker does by it
 * @param open whether it is tried in every frame, whatever the lexicon says: {@link QuoteModel} decides
 */
record CueEntry(String lemma, Set<Frame> frames, Attitude attitude, boolean open) {

    /** The ways in which any verb can be followed by what it reports. */
    private static final Set<Frame> OPEN = EnumSet.range(Frame.QUE, Frame.ATTRIBUTE_MARKED);

    /** A verb that the lexicon does not know. */
    static CueEntry unknown(String lemma) {
        return new CueEntry(lemma, Set.of(), Attitude.NEUTRAL, true);
    }

    /** The same, tried in every frame. */
    CueEntry opened() {
        return new CueEntry(lemma, frames, attitude, true);
    }

    /** The same, in the frames alone that the lexicon gives. */
    CueEntry closed() {
        return open ? new CueEntry(lemma, frames, attitude, false) : this;
    }

    /** s'interroger, se réjouir. */
    boolean isReflexive() {
        return lemma.startsWith("se ") || lemma.startsWith("s'");
    }

    boolean takes(Frame frame) {
        return frames.contains(frame) || (open && OPEN.contains(frame));
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
