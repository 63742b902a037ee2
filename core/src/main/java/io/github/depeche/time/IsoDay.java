package io.github.depeche.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the days that this library wrote; the JDK's own reader of dates takes hundredths of a second to load, in every start. */
public final class IsoDay {

    private static final int LENGTH = "2017-06-19".length();

    private IsoDay() {}

    /**
     * Reads a day: {@code 2017-06-19}.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate read(String value) {
        if (value.length() != LENGTH || value.charAt(4) != '-' || value.charAt(7) != '-') {
            throw new DateTimeException("not a day: " + value);
        }
        return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, LENGTH));
    }

    private static int number(String value, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            char digit = value.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("not a day: " + value);
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
