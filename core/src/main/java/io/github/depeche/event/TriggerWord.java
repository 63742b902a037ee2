package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;

/**
 * A word that may tell an event, before it is decided whether it does and of which type.
 *
 * @param senses what the lexicon says that it may tell: of each type the best fit; at least one
 * @param likeliest the sense that the lexicon holds for the most probable one
 * @param shadowed whether it belongs to a locution that another word stands for: « mis » in « mis en examen »
 */
record TriggerWord(Token token, List<Candidate> senses, Candidate likeliest, boolean shadowed) {

    static TriggerWord of(Token token, List<Candidate> senses, boolean shadowed) {
        Candidate likeliest = senses.get(0);
        for (Candidate sense : senses) {
            if (sense.score() > likeliest.score()) {
                likeliest = sense;
            }
        }
        return new TriggerWord(token, senses, likeliest, shadowed);
    }

    String lemma() {
        return token.lowerLemma();
    }
}
