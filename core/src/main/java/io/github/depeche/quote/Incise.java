package io.github.depeche.quote;

import io.github.depeche.Span;

/**
 * An incise.
 *
 * @param predicate its verb
 * @param subject its subject
 * @param sentence the sentence that it interrupts
 * @param begin where it begins
 * @param end where it ends
 * @param level the passage in marks in which it stands; below 0 for none
 */
record Incise(Predicate predicate, SpeakerPhrase subject, Span sentence, int begin, int end, int level) {}
