package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What an expression says by itself, before the publication date and the text's own dates give it a value. */
sealed interface Meaning {

    /** From where a relative expression counts. */
    enum Anchor {
        /** The day of publication: « hier », « l'an dernier ». */
        PUBLICATION,
        /** The date that the text tells of: « la veille », « deux jours plus tard ». */
        NARRATIVE
    }

    /** How an adjective places a weekday, month, season or feast. */
    enum Shift {
        /** No adjective: the tense of the verb decides. */
        NONE,
        LAST,
        NEXT,
        THIS,
        /** « suivant »: after the date that the text tells of. */
        AFTER,
        /** « précédent »: before it. */
        BEFORE
    }

    /** A value that needs no anchor: a duration, a set, a vague reference, a decade; an empty value could not be told. */
    record Known(TimeExpression.Type type, String value) implements Meaning {}

    /**
     * A date with some of its parts: « mercredi 19 juin », « en mars dernier », « 2015 ».
     *
     * @param weeks weeks added after all: « lundi en huit »
     */
    record PartialDate(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            Shift shift,
            int weeks)
            implements Meaning {

        static PartialDate ofYear(int year) {
            return new PartialDate(year, null, null, null, Shift.NONE, 0);
        }

        /** A day of a month that is not told: « le 15 ». */
        static PartialDate ofDay(int day) {
            return new PartialDate(null, null, day, null, Shift.NONE, 0);
        }

        static PartialDate ofWeekday(int weekday) {
            return new PartialDate(null, null, null, weekday, Shift.NONE, 0);
        }

        /** Whether it tells a day, not a month or a year alone. */
        boolean isDay() {
            return day != null || weekday != null;
        }

        PartialDate with(Shift newShift) {
            return new PartialDate(year, month, day, weekday, newShift, weeks);
        }
    }

    /**
     * The calendar unit that lies so many units from the anchor: « hier » is -1 D, « cette année » 0 Y, « il y a trois semaines » -3 W.
     *
     * @param unit Y, M, W, D, WE (week-end), Q (quarter), H (half-year), Y10 (decade), Y100 (century), TH or TM (hour, minute)
     */
    record Offset(String unit, int amount, Anchor anchor) implements Meaning {}

    /** So many days from another date: « le lendemain du 5 mai ». */
    record DaysFrom(Meaning day, int days) implements Meaning {}

    /** A part of a day, {@code day} null where the text has told it: « hier matin », « dans la soirée ». */
    record DayPart(@Nullable Meaning day, String code) implements Meaning {}

    /** A clock time; zone is empty, {@code Z}, an offset or an identifier of the tz database. */
    record Clock(int hour, int minute, String zone, @Nullable Meaning day) implements Meaning {}

    /** « le premier dimanche du printemps », « la dernière semaine d'août »: the nth (from 1; -1 is the last) unit or weekday of a period. */
    record Nth(int nth, String unit, @Nullable Integer weekday, Meaning period) implements Meaning {}

    /** A season by TIMEX3's code. */
    record Season(String code, @Nullable Integer year, Shift shift) implements Meaning {}

    /** A quarter (Q) or half (H) of a year. */
    record YearPart(String code, int nth, @Nullable Meaning year) implements Meaning {}

    /** A feast by the rule of the lexicon. */
    record Feast(String rule, @Nullable Integer year, Shift shift) implements Meaning {}

    /** What looks like a time expression and is none: the age of « une fillette de 6 ans ». */
    record NoTime() implements Meaning {}

    /** The time that was told last: « à ce moment-là ». */
    record SameTime() implements Meaning {}

    /** « au lendemain de la démission »: a day beside something that happened; the day that the same sentence told, if it did. */
    record BesideEvent() implements Meaning {}
}
