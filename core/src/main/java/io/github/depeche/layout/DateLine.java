package io.github.depeche.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates, hours and labels of a line.
 *
 * @param items in reading order
 * @param otherLetters how many letters and digits belong to none of them, nor to a word that joins them
 */
record DateLine(List<Item> items, int otherLetters) {

    /** What a part of a date line is. */
    enum Kind {
        PUBLISHED,
        MODIFIED,
        DAY,
        DAY_WITHOUT_YEAR,
        HOUR
    }

    /**
     * A part of a date line.
     *
     * @param day of DAY the date; of DAY_WITHOUT_YEAR the date in year 0
     */
    record Item(Kind kind, int begin, int end, @Nullable LocalDate day, @Nullable LocalTime hour) {}

    /** When an article was published and updated, as far as a line tells. */
    record Times(@Nullable Temporal published, @Nullable Temporal modified) {}

    boolean has(Kind kind) {
        return items.stream().anyMatch(item -> item.kind == kind);
    }

    boolean isLabelled() {
        return has(Kind.PUBLISHED) || has(Kind.MODIFIED);
    }

    /** Nothing but labels, dates and hours. */
    boolean isPure() {
        return !items.isEmpty() && otherLetters == 0;
    }

    /** « 08:12 »: the hour of an entry of a live blog. */
    boolean isHourAlone() {
        return isPure() && items.size() == 1 && has(Kind.HOUR);
    }

    /** « Lundi 22 janvier »: a day that heads the entries of a live blog. */
    boolean isDayWithoutYearAlone() {
        return isPure() && items.size() == 1 && has(Kind.DAY_WITHOUT_YEAR);
    }

    /** « 00:00/03:12 »: where a recording stands, and how long it is. */
    boolean isDuration() {
        return isPure() && items.size() == 2 && items.stream().allMatch(item -> item.kind == Kind.HOUR);
    }

    /**
     * The times told. A date without a label is the publication's; an hour without a date (« mis à jour à 17 h 40 ») belongs to the day named
     * before it.
     *
     * @param day the day of publication as known from earlier lines
     */
    Times times(@Nullable LocalDate day) {
        Moment published = new Moment();
        Moment modified = new Moment();
        Moment current = published;
        LocalDate lastDay = day;
        for (Item item : items) {
            switch (item.kind) {
                case PUBLISHED -> current = published;
                case MODIFIED -> current = modified;
                case DAY -> {
                    lastDay = item.day;
                    if (current.day != null && !isLabelled()) {
                        current = modified;
                    }
                    current.setDay(item.day);
                }
                case DAY_WITHOUT_YEAR -> {
                    if (lastDay != null && item.day != null) {
                        current.setDay(item.day.withYear(lastDay.getYear()));
                    }
                }
                case HOUR -> {
                    current.setHour(item.hour);
                    current.setDay(lastDay);
                }
            }
        }
        return new Times(published.toTemporal(), modified.toTemporal());
    }

    /** A day and an hour, the first named of each. */
    private static final class Moment {
        private @Nullable LocalDate day;
        private @Nullable LocalTime hour;

        private void setDay(@Nullable LocalDate value) {
            if (day == null) {
                day = value;
            }
        }

        private void setHour(@Nullable LocalTime value) {
            if (hour == null) {
                hour = value;
            }
        }

        private @Nullable Temporal toTemporal() {
            if (day == null) {
                return null;
            }
            return hour == null ? day : LocalDateTime.of(day, hour);
        }
    }
}
