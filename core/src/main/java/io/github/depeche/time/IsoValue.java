package io.github.depeche.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Writes calendar units as TIMEX3 values. */
final class IsoValue {

    private IsoValue() {}

    static String day(LocalDate date) {
        return inRange(date) ? month(date) + "-" + digits(date.getDayOfMonth(), 2) : "";
    }

    static String month(LocalDate date) {
        return inRange(date) ? year(date.getYear()) + "-" + digits(date.getMonthValue(), 2) : "";
    }

    static String year(int year) {
        return year >= 0 && year <= 9999 ? digits(year, 4) : "";
    }

    static String week(LocalDate date) {
        return inRange(date)
                ? digits(date.get(IsoFields.WEEK_BASED_YEAR), 4)
                        + "-W"
                        + digits(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2)
                : "";
    }

    /** The part of a value behind the day: {@code T09:30}. */
    static String clock(int hour, int minute) {
        return "T" + digits(hour, 2) + ":" + digits(minute, 2);
    }

    /** A number with zeros before it; formatters take hundredths of a second to load, in every start. */
    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
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
