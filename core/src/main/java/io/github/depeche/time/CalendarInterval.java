package io.github.depeche.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value covers.
 *
 * @param first its first day
 * @param last its last day
 */
record CalendarInterval(LocalDate first, LocalDate last) {

    /** The days of a value of a DATE or TIME; null where it names none ({@code PAST_REF}, {@code XXXX-06}). */
    static @Nullable CalendarInterval of(String value) {
        try {
            int time = value.indexOf('T');
            return read(time > 0 && Character.isDigit(value.charAt(0)) ? value.substring(0, time) : value);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable CalendarInterval read(String value) {
        if (value.length() < 4) {
            return null;
        }
        if (value.length() == 4 && value.endsWith("X")) {
            int known = value.indexOf('X');
            int scale = known == 3 ? 10 : 100;
            int begin = known == 0 ? -1 : Integer.parseInt(value.substring(0, known)) * scale;
            return begin < 0 ? null : years(begin, begin + scale - 1);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return years(year, year);
        }
        String part = value.substring(5);
        if (part.startsWith("W") && Character.isDigit(part.charAt(1))) {
            return week(year, part);
        }
        if (!Character.isDigit(part.charAt(0))) {
            return yearPart(year, part);
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(part.substring(0, 2)), 1);
        if (part.length() == 2) {
            return new CalendarInterval(first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }
        LocalDate day = IsoDay.read(value);
        return new CalendarInterval(day, day);
    }

    private static CalendarInterval years(int first, int last) {
        return new CalendarInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static CalendarInterval week(int year, String part) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.substring(1, 3)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarInterval(part.endsWith("WE") ? monday.plusDays(5) : monday, monday.plusDays(6));
    }

    /** Quarters, halves, and seasons by their usual first days. */
    private static @Nullable CalendarInterval yearPart(int year, String part) {
        return switch (part) {
            case "Q1", "Q2", "Q3", "Q4" -> months(year, part.charAt(1) - '0', 3);
            case "H1", "H2" -> months(year, part.charAt(1) - '0', 6);
            case "SP" -> new CalendarInterval(LocalDate.of(year, 3, 20), LocalDate.of(year, 6, 20));
            case "SU" -> new CalendarInterval(LocalDate.of(year, 6, 21), LocalDate.of(year, 9, 22));
            case "FA" -> new CalendarInterval(LocalDate.of(year, 9, 23), LocalDate.of(year, 12, 20));
            case "WI" -> new CalendarInterval(LocalDate.of(year, 12, 21), LocalDate.of(year + 1, 3, 19));
            default -> null;
        };
    }

    private static CalendarInterval months(int year, int nth, int length) {
        LocalDate first = LocalDate.of(year, (nth - 1) * length + 1, 1);
        return new CalendarInterval(first, first.plusMonths(length).minusDays(1));
    }
}
