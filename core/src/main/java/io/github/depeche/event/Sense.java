package io.github.depeche.event;

import io.github.depeche.EventType;
import java.util.List;

/**
 * One sense of a trigger word or locution: a line of the trigger lexicon.
 *
 * @param words the lemmas of the locution in order, one for a single word
 * @param head index of the word that is the trigger: « examen » in « mettre en examen »
 * @param verbal whether it is headed by a verb
 * @param reflexive whether the verb must stand with « se »
 * @param weight which share of its uses in news tells an event of this type
 */
record Sense(
        List<String> words,
        int head,
        boolean verbal,
        boolean reflexive,
        EventType type,
        double weight,
        Frame frame,
        Requirement requirement) {}
