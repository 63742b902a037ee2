package io.github.depeche.event;

import io.github.depeche.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Values of time expressions as dates of events: ISO days, months, years, weeks and intervals. */
final class EventDate {

    private EventDate() {}

    static boolean isDate(TimeExpression expression) {
        boolean calendar =
                expression.type() == TimeExpression.Type.DATE || expression.type() == TimeExpression.Type.TIME;
        String value = expression.value();
        return calendar
                && value.length() >= 4
                && Character.isDigit(value.charAt(0))
                && Character.isDigit(value.charAt(1));
    }

    /** « 2024-06-19T14:30 » happens on 2024-06-19. */
    static String of(TimeExpression expression) {
        return day(expression.value());
    }

    private static String day(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            String from = day(value.substring(0, slash));
            String to = day(value.substring(slash + 1));
            return from.equals(to) ? from : from + "/" + to;
        }
        int hour = value.indexOf('T');
        return hour > 0 ? value.substring(0, hour) : value;
    }

    /** Whether it lies wholly after the day of publication. */
    static boolean isAfter(String date, @Nullable LocalDate published) {
        if (published == null) {
            return false;
        }
        int slash = date.indexOf('/');
        String begin = slash > 0 ? date.substring(0, slash) : date;
        String day = published.toString();
        if (begin.length() == 10 && begin.charAt(4) == '-') {
            try {
                return LocalDate.parse(begin).isAfter(published);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
        boolean monthOrYear = begin.length() == 4 || (begin.length() == 7 && Character.isDigit(begin.charAt(5)));
        return monthOrYear && begin.compareTo(day.substring(0, begin.length())) > 0;
    }

    /** Whether two dates can be of the same happening: the same, or one within the other. */
    static boolean compatible(String one, String other) {
        return one.equals(other) || one.startsWith(other) || other.startsWith(one);
    }
}
