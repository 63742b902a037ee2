package io.github.depeche.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place, date and agency that open a dispatch: « PARIS, 3 oct 2025 (AFP) - ».
 *
 * @param place as it stands
 * @param day its date, if the year is told
 * @param agency as the desk calls it
 * @param end where the dispatch itself begins in the line
 */
record Dateline(@Nullable String place, @Nullable LocalDate day, @Nullable String agency, int end) {}
