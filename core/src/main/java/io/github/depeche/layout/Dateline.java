package io.github.depeche.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place, date and agency that open a dispatch: « PARIS, 3 oct 2025 (AFP) - ».
 *
 * @param place as it stands
 * @param day its date, if the year is told
 * @param agencies as the desk calls them: one, or two that worked together
 * @param end where the dispatch itself begins in the line
 */
record Dateline(@Nullable String place, @Nullable LocalDate day, List<String> agencies, int end) {

    /** Whether it says more than a place. */
    boolean isDispatch() {
        return day != null || !agencies.isEmpty();
    }
}
