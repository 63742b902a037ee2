package io.github.depeche.quote;

import io.github.depeche.Cue;
import io.github.depeche.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one cue may report: several readings, of which one at most is right.
 *
 * @param cue the cue
 * @param verb the same, if it is a verb
 * @param readings in which ways it can be read, those of the rules first
 */
record Claim(Cue cue, @Nullable Predicate verb, List<Reading> readings) {

    /** The cue with the words that make a locution of it: « a fait état ». */
    Span extent() {
        return verb == null || verb.last().span().end() < cue.span().end()
                ? cue.span()
                : cue.span().cover(verb.last().span());
    }

    /**
     * A reading.
     *
     * @param report what it reports
     * @param ruled whether the rules read it so
     */
    record Reading(Report report, boolean ruled) {}
}
