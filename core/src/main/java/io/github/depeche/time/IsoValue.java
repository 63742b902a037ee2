package io.github.depeche.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes calendar units as TIMEX3 values. */
final class IsoValue {

    private IsoValue() {}

    static String day(LocalDate date) {
        return inRange(date)
                ? String.format(
                        Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : "";
    }

    static String month(LocalDate date) {
        return inRange(date) ? String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue()) : "";
    }

    static String year(int year) {
        return year >= 0 && year <= 9999 ? String.format(Locale.ROOT, "%04d", year) : "";
    }

    static String week(LocalDate date) {
        return inRange(date)
                ? String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : "";
    }

    /** The calendar unit of {@link Meaning.Offset} that holds the day. */
    static String unit(String unit, LocalDate date) {
        if (!inRange(date)) {
            return "";
        }
        return switch (unit) {
            case "Y" -> year(date.getYear());
            case "M" -> month(date);
            case "W" -> week(date);
            case "WE" -> week(date) + "-WE";
            case "D" -> day(date);
            case "Q" -> year(date.getYear()) + "-Q" + (date.getMonthValue() + 2) / 3;
            case "H" -> year(date.getYear()) + "-H" + (date.getMonthValue() + 5) / 6;
            case "Y10" -> year(date.getYear()).substring(0, 3) + "X";
            case "Y100" -> year(date.getYear()).substring(0, 2) + "XX";
            default -> throw new IllegalArgumentException("unknown unit: " + unit);
        };
    }

    private static boolean inRange(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= 9999;
    }
}
