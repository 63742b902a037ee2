package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What must stand around a trigger for a sense to hold: {@code obj:@law|subj:@court}. One of the alternatives is enough.
 *
 * <p>An alternative names a slot and what fills it: {@code none}, {@code any}, {@code actor}, {@code person}, {@code group}, {@code org},
 * {@code state}, {@code place}, {@code inf} (an infinitive), or {@code @class} of the class lexicon; with {@code !} before it, what must
 * not.
 */
record Requirement(List<Alternative> alternatives) {

    private static final String NOT = "!";

    /** One slot and what must fill it. */
    record Alternative(String slot, String filler) {

        /** The more a filler says, the more surely the sense is the right one. */
        int strength() {
            return filler.startsWith(NOT)
                    ? 1
                    : switch (filler) {
                        case "none" -> 1;
                        case "any" -> 2;
                        case "actor", "inf", "place" -> 3;
                        default -> 4;
                    };
        }
    }

    static Requirement parse(String notation) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String term : notation.split("\\|")) {
            int colon = term.indexOf(':');
            if (colon > 0) {
                alternatives.add(new Alternative(term.substring(0, colon), term.substring(colon + 1)));
            }
        }
        return new Requirement(List.copyOf(alternatives));
    }

    /** How strongly the slots fulfil it: 0 not at all, 4 most. */
    int strength(Slots slots, FillerTests tests) {
        int strongest = 0;
        for (Alternative alternative : alternatives) {
            if (alternative.strength() > strongest && holds(alternative, slots, tests)) {
                strongest = alternative.strength();
            }
        }
        return strongest;
    }

    private static boolean holds(Alternative alternative, Slots slots, FillerTests tests) {
        List<Token> fillers = slots.get(alternative.slot);
        if (alternative.filler.startsWith(NOT)) {
            String unwanted = alternative.filler.substring(NOT.length());
            return !anyIs(fillers, unwanted, tests);
        }
        if (alternative.filler.equals("none")) {
            return fillers.isEmpty();
        }
        return anyIs(fillers, alternative.filler, tests);
    }

    private static boolean anyIs(List<Token> fillers, String kind, FillerTests tests) {
        for (Token filler : fillers) {
            if (tests.is(filler, kind)) {
                return true;
            }
        }
        return false;
    }
}
