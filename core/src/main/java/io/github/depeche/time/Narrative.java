package io.github.depeche.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The times that the text has told so far: what « la veille », « à 14 heures » and « cette année-là » count from. */
final class Narrative {

    /** A date told longer ago than this from the publication is background: a bare hour is not of that day. */
    private static final int NEWS_DAYS = 7;

    private @Nullable LocalDate day;
    private @Nullable LocalDate month;
    private @Nullable Integer year;
    private String latest = "";
    private String latestTime = "";

    /** Takes in a value that was told. */
    void tell(String value) {
        CalendarInterval interval = CalendarInterval.of(value);
        if (interval == null) {
            return;
        }
        latest = value;
        latestTime = value.indexOf('T') > 0 ? value : latestTime;
        year = interval.first().getYear();
        if (interval.first().equals(interval.last())) {
            day = interval.first();
            month = day;
        } else if (value.length() == 7 && Character.isDigit(value.charAt(5))) {
            month = interval.first();
            day = null;
        } else if (value.length() == 4) {
            month = null;
            day = null;
        }
    }

    /** The day told last. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The time of day told last if it is of the day told last, else the value told last; empty if none. */
    String latest() {
        return !latest.isEmpty() && latestTime.startsWith(latest) ? latestTime : latest;
    }

    /** The year told last. */
    @Nullable
    Integer year() {
        return year;
    }

    /** The day told last if it is no background, else the day of publication. */
    @Nullable
    LocalDate dayOfNews(@Nullable LocalDate publication) {
        if (day == null || publication == null) {
            return day == null ? publication : day;
        }
        return Math.abs(day.toEpochDay() - publication.toEpochDay()) <= NEWS_DAYS ? day : publication;
    }

    /** A day from which the unit can be counted, or null where the text told nothing precise enough. */
    @Nullable
    LocalDate from(String unit, @Nullable LocalDate publication) {
        if (day != null) {
            return day;
        }
        if (month != null) {
            return unit.equals("M") || unit.startsWith("Y") || unit.equals("Q") || unit.equals("H") ? month : null;
        }
        if (year != null) {
            return unit.startsWith("Y") ? LocalDate.of(year, 1, 1) : null;
        }
        return publication;
    }
}
