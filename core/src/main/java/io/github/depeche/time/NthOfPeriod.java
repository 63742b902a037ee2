package io.github.depeche.time;

import io.github.depeche.time.Meaning.Nth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The nth unit or weekday of a period: « le premier dimanche du printemps », « la dernière semaine d'août », « la semaine du 5 mai ». */
record NthOfPeriod(Nth nth) {

    /** Its value from the value of the period; empty if there is none. */
    String value(String periodValue) {
        CalendarInterval period = CalendarInterval.of(periodValue);
        if (period == null) {
            return "";
        }
        if (nth.unit().equals("HALF")) {
            return periodValue;
        }
        if (nth.nth() == 0) {
            return IsoValue.unit(nth.unit(), period.first());
        }
        LocalDate date = nth.weekday() == null ? unitIn(period) : weekdayIn(period, nth.weekday());
        return date.isBefore(period.first()) || date.isAfter(period.last()) ? "" : IsoValue.unit(nth.unit(), date);
    }

    private LocalDate weekdayIn(CalendarInterval period, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth.nth() > 0
                ? period.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth.nth() - 1L)
                : period.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(nth.nth() + 1L);
    }

    private LocalDate unitIn(CalendarInterval period) {
        boolean fromEnd = nth.nth() < 0;
        long steps = fromEnd ? nth.nth() + 1L : nth.nth() - 1L;
        LocalDate from = fromEnd ? period.last() : period.first();
        return switch (nth.unit()) {
            case "WE" -> weekdayIn(period, 6);
            case "W" -> from.plusWeeks(steps);
            case "M" -> from.plusMonths(steps);
            case "Q" -> from.plusMonths(3 * steps);
            case "H" -> from.plusMonths(6 * steps);
            case "Y" -> from.plusYears(steps);
            case "Y10" -> from.plusYears(10 * steps);
            case "Y100" -> from.plusYears(100 * steps);
            default -> from.plusDays(steps);
        };
    }
}
