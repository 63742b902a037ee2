package io.github.depeche.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days of feasts, by the rules of the lexicon. */
final class Feasts {

    private Feasts() {}

    /**
     * The day of a feast in a year; null where the rule does not tell.
     *
     * @param rule {@code 12-25}, {@code easter+39}, {@code 05/7/-1} (last Sunday of May); empty: movable by another calendar
     */
    static @Nullable LocalDate in(int year, String rule) {
        try {
            if (rule.startsWith("easter")) {
                return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
            }
            if (rule.length() == 5 && rule.charAt(2) == '-') {
                return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
            }
            if (rule.length() > 3 && rule.charAt(2) == '/') {
                int nth = Integer.parseInt(rule.substring(5));
                DayOfWeek weekday = DayOfWeek.of(rule.charAt(3) - '0');
                return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            }
            return null;
        } catch (DateTimeException e) {
            return null; // no such day in that year
        }
    }

    /** Western Easter by the Gregorian computus (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int m = (a + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
