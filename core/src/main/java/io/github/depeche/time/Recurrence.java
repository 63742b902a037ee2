package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.PartialDate;

/** Sets by their TIMEX3 values, in which X stands for what recurs: « le mercredi » is {@code XXXX-WXX-3}. */
final class Recurrence {

    private static final String WEEKDAY = "XXXX-WXX-";

    private Recurrence() {}

    /** A weekday of every week, from 1 for Monday. */
    static Known ofWeekday(int weekday) {
        return set(WEEKDAY + weekday);
    }

    static Known ofDayPart(String code) {
        return set("XXXX-XX-XXT" + code);
    }

    static Known ofSeason(String code) {
        return set("XXXX-" + code);
    }

    static Known ofMonth(int month) {
        return set("XXXX-" + IsoValue.digits(month, 2));
    }

    /** Once in so many units: « tous les deux ans », « un lundi sur deux ». */
    static Known every(double number, String unit) {
        return set(Durations.value(number, unit));
    }

    /** « le mercredi matin ». */
    static Known dayPartOf(Known weekday, String code) {
        return set(weekday.value() + "T" + code);
    }

    static boolean isWeekday(Meaning meaning) {
        return meaning instanceof Known known && known.value().startsWith(WEEKDAY);
    }

    /** One day of those: « la nuit du dimanche » is that of one. */
    static PartialDate oneDayOf(Known weekday) {
        return PartialDate.ofWeekday(weekday.value().charAt(WEEKDAY.length()) - '0');
    }

    private static Known set(String value) {
        return new Known(TimeExpression.Type.SET, value);
    }
}
