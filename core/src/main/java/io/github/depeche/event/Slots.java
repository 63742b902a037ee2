package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

    /** The one who is held to have done what a noun tells: « l'auteur de l'attentat », « condamné pour le meurtre ». */
    static final String CULPRIT = "culprit";

    /** Who does what the clause tells in which a noun is an adjunct: « X a déclaré lors d'une réunion ». */
    static final String CLAUSE_AGENT = "clause-agent";

    /** Whom that clause is about, in either voice: « X a été convoqué en vue d'une mise en examen ». */
    static final String CLAUSE_SUBJECT = "clause-subj";

    /** « l'attaque a visé », « visé par une enquête ». */
    static final String TARGET = "target";

    /** Those whom it killed or hurt: « tués dans une embuscade ». */
    static final String VICTIM = "victim";

    /** What only the clause around tells; counts where nothing closer fills the role. */
    static final Set<String> AROUND = Set.of(CLAUSE_AGENT, CLAUSE_SUBJECT, VICTIM);

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

    /** A copy that lacks these words. */
    Slots without(List<Token> words) {
        Slots left = new Slots();
        left.reflexive = reflexive;
        fillers.forEach((slot, tokens) ->
                tokens.stream().filter(token -> !words.contains(token)).forEach(token -> left.add(slot, token)));
        return left;
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

    /** Puts others in the place of those that cannot stand in a slot. */
    void replace(String slot, Predicate<Token> unfit, Function<Token, List<Token>> others) {
        List<Token> there = fillers.remove(slot);
        if (there != null) {
            for (Token filler : there) {
                if (!unfit.test(filler)) {
                    add(slot, filler);
                } else {
                    others.apply(filler).stream().filter(unfit.negate()).forEach(other -> add(slot, other));
                }
            }
        }
    }

    void setReflexive() {
        reflexive = true;
    }

    boolean isReflexive() {
        return reflexive;
    }
}
