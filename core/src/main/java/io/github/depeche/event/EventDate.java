package io.github.depeche.event;

import io.github.depeche.Span;
import io.github.depeche.time.IsoDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event.
 *
 * @param value ISO day, month, year, week, or an interval of two of them
 * @param span the words that tell it
 * @param counted whether it is counted from another: « trois semaines après la fusillade »
 */
record EventDate(String value, Span span, boolean counted) {

    EventDate(String value, Span span) {
        this(value, span, false);
    }

    /** How precise a date is. */
    enum Unit {
        DAY,
        MONTH,
        YEAR,
        INTERVAL,
        /** A week, a season, a decade. */
        PERIOD
    }

    Unit unit() {
        if (value.indexOf('/') > 0) {
            return Unit.INTERVAL;
        }
        return !isNumeric()
                ? Unit.PERIOD
                : switch (value.length()) {
                    case 4 -> Unit.YEAR;
                    case 7 -> Unit.MONTH;
                    default -> Unit.DAY;
                };
    }

    private boolean isNumeric() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** « mercredi et jeudi », « les 27 et 28 mars ». */
    EventDate until(EventDate end) {
        return value.compareTo(end.value) < 0 && value.indexOf('/') < 0
                ? new EventDate(value + "/" + end.value, span.cover(end.span))
                : this;
    }

    /** Whether it lies wholly after the day of publication. */
    boolean isAfter(@Nullable LocalDate published) {
        if (published == null) {
            return false;
        }
        int slash = value.indexOf('/');
        String begin = slash > 0 ? value.substring(0, slash) : value;
        if (begin.length() == 10 && begin.charAt(4) == '-') {
            try {
                return IsoDay.read(begin).isAfter(published);
            } catch (DateTimeException e) {
                return false;
            }
        }
        boolean monthOrYear = begin.length() == 4 || (begin.length() == 7 && Character.isDigit(begin.charAt(5)));
        return monthOrYear && begin.compareTo(published.toString().substring(0, begin.length())) > 0;
    }

    /** « depuis le 29 avril » tells when a deed was done whose effect lasts. */
    EventDate begin() {
        int slash = value.indexOf('/');
        return slash > 0 ? new EventDate(value.substring(0, slash), span) : this;
    }

    /** « d'ici à 2026 » ends after the day of publication, though it begins on it. */
    EventDate end() {
        return new EventDate(value.substring(value.indexOf('/') + 1), span);
    }

    /** Whether they lie in one month: the dead of Tuesday are found on Thursday. */
    boolean isNear(EventDate other) {
        int month = "2024-06".length();
        return isCompatibleWith(other) || value.regionMatches(0, other.value, 0, month);
    }

    /** Whether two dates can be of the same happening: the same, or one within the other. */
    boolean isCompatibleWith(EventDate other) {
        return value.startsWith(other.value) || other.value.startsWith(value);
    }
}
