package io.github.depeche.time;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

/** Where the verb puts a weekday, a month or a day that may lie before the publication or after it. */
enum Direction {
    PAST,
    /** « reçoit mercredi »: a weekday is the next one, a date the nearest. */
    PRESENT,
    FUTURE,
    /** No verb tells. */
    UNKNOWN;

    private static final int LONGEST_CLIMB = 12;

    /**
     * The tense of the first verb at or above a word.
     *
     * @param complement whether the expression is the complement of a noun with « de », which takes it out of the reach of a present
     */
    static Direction above(@Nullable Token word, boolean complement, TimeLexicon lexicon) {
        boolean nested = false;
        boolean aside = false;
        Token token = word;
        for (int step = 0; token != null && step < LONGEST_CLIMB; step++) {
            Direction direction = of(token, lexicon);
            if (nested && (direction == PRESENT || token.has(Feature.INFINITIVE))) {
                return UNKNOWN; // « les résultats du recensement de mars confirment »
            }
            if (aside && direction == FUTURE) {
                return UNKNOWN; // « la pianiste, lauréate en avril d'un concours, jouera »
            }
            if (direction != UNKNOWN) {
                return direction;
            }
            aside |= token.hasRelation("appos");
            if (isNoun(token)
                    && token.head()
                            .filter(head -> lexicon.isCalling(head.lemma()))
                            .isPresent()) {
                return FUTURE; // « a appelé à une marche lundi »
            }
            nested |= token.partOfSpeech() == PartOfSpeech.ADJ || (complement && !isVerb(token));
            token = token.head().orElse(null);
        }
        return UNKNOWN;
    }

    /** « a été convoqué le 15 mars », « la réunion prévue vendredi », « devait se rendre »; but « a repoussé lundi une offre » is past. */
    private static boolean isScheduled(Token token, TimeLexicon lexicon) {
        if (!lexicon.isScheduling(token.lemma())) {
            return false;
        }
        boolean passive = token.has(Feature.PARTICIPLE)
                && token.children().stream().noneMatch(child -> child.relation().equals("aux:tense"));
        boolean perfectPassive =
                token.children().stream().anyMatch(child -> child.relation().equals("aux:pass"));
        return passive || perfectPassive || token.lemma().equals("devoir");
    }

    private static boolean isNoun(Token token) {
        return token.partOfSpeech() == PartOfSpeech.NOUN && (token.hasRelation("obl") || token.hasRelation("obj"));
    }

    private static Direction of(Token token, TimeLexicon lexicon) {
        if (isScheduled(token, lexicon)) {
            return FUTURE;
        }
        Token head = token.head().orElse(null);
        if (head != null && token.has(Feature.INFINITIVE) && isDone(head, lexicon)) {
            return PAST;
        }
        // « l'école restera fermée lundi »
        return head != null && token.has(Feature.PARTICIPLE) && lexicon.isRemaining(head.lemma())
                ? of(head)
                : of(token);
    }

    /** « a pu rentrer lundi », « ont fini par signer mardi »; but « pouvait partir lundi », « a décidé de partir lundi » leave it open. */
    private static boolean isDone(Token governor, TimeLexicon lexicon) {
        return lexicon.isAchieving(governor.lemma()) && !governor.has(Feature.IMPERFECT) && of(governor) == PAST;
    }

    private static boolean isVerb(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX;
    }

    private static Direction of(Token token) {
        if (!isVerb(token)) {
            return token.child("cop").map(Direction::of).orElse(UNKNOWN);
        }
        Direction auxiliary = ofAuxiliary(token);
        if (auxiliary != UNKNOWN) {
            return auxiliary;
        }
        if (token.has(Feature.FUTURE) || token.has(Feature.CONDITIONAL) || token.has(Feature.IMPERATIVE)) {
            return FUTURE;
        }
        if (token.has(Feature.PAST) || token.has(Feature.IMPERFECT)) {
            return PAST;
        }
        if (token.has(Feature.INFINITIVE)) {
            return FUTURE; // « avant de quitter ses fonctions le 30 octobre », « décide de fermer lundi »
        }
        return token.has(Feature.PRESENT) && token.has(Feature.FINITE) ? PRESENT : UNKNOWN;
    }

    /** The auxiliary decides: « a signé » and « aurait signé » are past, « sera signé » future. */
    private static Direction ofAuxiliary(Token verb) {
        Direction direction = UNKNOWN;
        for (Token child : verb.children()) {
            if (!child.hasRelation("aux")) {
                continue;
            }
            if (child.relation().equals("aux:tense")) {
                return child.has(Feature.FUTURE) ? FUTURE : PAST;
            }
            // « sont apparus »: être with a participle and no agent is more often a perfect than a passive present
            direction = of(child) == PRESENT ? PAST : of(child);
        }
        return direction;
    }
}
