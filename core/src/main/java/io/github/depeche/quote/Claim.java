package io.github.depeche.quote;

import io.github.depeche.Cue;
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

    /**
     * A reading.
     *
     * @param report what it reports
     * @param ruled whether the rules read it so
     */
    record Reading(Report report, boolean ruled) {}
}
