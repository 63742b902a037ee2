package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependents of a predicate by the place that they fill: {@code subj} and {@code obj} as in the active voice (the subject of a passive
 * fills {@code obj}), {@code attr} for « président » in « devient président », {@code clause} for infinitives and que-clauses, and the
 * preposition for all others.
 */
final class Slots {

    static final String SUBJECT = "subj";
    static final String OBJECT = "obj";
    static final String ATTRIBUTE = "attr";
    static final String CLAUSE = "clause";

    /** « leur » in « leur enquête »; stands in the slot of « de » as well. */
    static final String POSSESSOR = "poss";

    /** The one who does what a noun tells, by a support verb: « X a mené une enquête ». */
    static final String SUPPORT_AGENT = "support";

    /** The one to whom it is done, by a support verb: « X a fait l'objet d'une enquête ». */
    static final String SUPPORT_PATIENT = "undergoer";

    private final Map<String, List<Token>> fillers = new LinkedHashMap<>();
    private boolean reflexive;

    void add(String slot, Token filler) {
        List<Token> there = fillers.computeIfAbsent(slot, key -> new ArrayList<>(2));
        if (!there.contains(filler)) {
            there.add(filler);
        }
    }

    /** Adds what another predicate of the same locution brings, where the slot is empty still. */
    void addAllAbsent(Slots others) {
        others.fillers.forEach((slot, tokens) -> fillers.putIfAbsent(slot, tokens));
    }

    List<Token> get(String slot) {
        return fillers.getOrDefault(slot, List.of());
    }

    boolean isEmpty(String slot) {
        return get(slot).isEmpty();
    }

    Map<String, List<Token>> all() {
        return fillers;
    }

    void setReflexive() {
        reflexive = true;
    }

    boolean isReflexive() {
        return reflexive;
    }
}
