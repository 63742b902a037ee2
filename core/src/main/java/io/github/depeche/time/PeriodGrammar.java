package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Anchor;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.Nth;
import io.github.depeche.time.Meaning.Offset;
import io.github.depeche.time.Meaning.Shift;
import io.github.depeche.time.Meaning.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar periods, with those that have a name: « l'an dernier », « cette semaine », « les trois prochains mois », « le premier
 * trimestre », « le premier dimanche du printemps ».
 */
final class PeriodGrammar extends Grammar {

    private final DateGrammar dates;
    private final NamedPeriodGrammar named;

    PeriodGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax, DateGrammar dates) {
        super(atoms, lexicon, syntax);
        this.dates = dates;
        this.named = new NamedPeriodGrammar(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        if (isDemonstrative(i)) {
            Match match = demonstrative(i);
            return match != null ? match : named.season(i);
        }
        Match match = named.read(i);
        match = match != null ? match : ordinal(i);
        match = match != null ? match : shiftedUnit(i);
        return match != null ? match : named.season(i);
    }

    // ---- « cette année », « ce jour-là », « ces trois derniers mois »

    private @Nullable Match demonstrative(int i) {
        if (atoms.is(i, "ce") && lexicon.has(Term.NARRATIVE_TIME, atoms, i + 1)) {
            int there = atoms.is(i + 2, "-") ? i + 3 : i + 2;
            return atoms.is(there, "là") ? new Match(there + 1, new Meaning.SameTime()) : null;
        }
        Match several = severalUnits(i, i + 1);
        if (several != null) {
            return several;
        }
        int unitAt = atoms.is(i + 1, "même") ? i + 2 : i + 1;
        String unit = calendarUnit(unitAt);
        if (unit == null || atoms.is(i, "ces")) {
            return null;
        }
        int end = unitEnd(unitAt);
        boolean hyphen = atoms.is(end, "-");
        if ((hyphen && atoms.is(end + 1, "là")) || atoms.is(end, "là")) {
            return new Match(hyphen ? end + 2 : end + 1, new Offset(unit, 0, Anchor.NARRATIVE));
        }
        if (hyphen && atoms.is(end + 1, "ci")) {
            end += 2;
        }
        Shift shift = shiftAt(end);
        if (shift == Shift.LAST || shift == Shift.NEXT) {
            return new Match(afterShift(end), new Offset(unit, shift == Shift.LAST ? -1 : 1, Anchor.PUBLICATION));
        }
        return new Match(end, new Offset(unit, 0, unitAt > i + 1 ? Anchor.NARRATIVE : Anchor.PUBLICATION));
    }

    /** « les trois derniers mois », « ces dernières 24 heures », « les jours suivants »: a length of time. */
    private @Nullable Match severalUnits(int i, int j) {
        boolean plural = atoms.isAny(i, "les", "ces", "des", "aux");
        if (!plural) {
            return null;
        }
        NumberReader.Quantity before = numbers.cardinal(j);
        int k = before == null ? j : before.end();
        Shift shift = shiftAt(k);
        int afterShift = afterShift(k);
        NumberReader.Quantity after = before == null && shift != null ? numbers.cardinal(afterShift) : null;
        int unitAt = after == null ? afterShift : after.end();
        TimeLexicon.Hit unit = lexicon.find(Term.UNIT, atoms, unitAt);
        if (unit == null) {
            return null;
        }
        int end = unit.end();
        if (shift == null) {
            shift = shiftAt(end);
            end = afterShift(end);
        }
        boolean here = atoms.is(i, "ces") && atoms.is(end, "-") && atoms.is(end + 1, "ci");
        if (shift == null && !here) {
            return null;
        }
        double count = before != null ? before.value() : after != null ? after.value() : NumberReader.Quantity.UNTOLD;
        return new Match(
                here ? end + 2 : end, new Known(TimeExpression.Type.DURATION, Durations.value(count, unit.value())));
    }

    // ---- « l'an dernier », « la prochaine semaine », « la même année »

    private @Nullable Match shiftedUnit(int i) {
        int j = afterArticle(i);
        boolean article = j > i || hasArticleBefore(i);
        Match several = severalUnits(j > i ? i : i - 1, j);
        if (several != null) {
            return several;
        }
        if (article && atoms.is(j, "même")) {
            return sameUnit(j + 1);
        }
        Shift before = article ? shiftAt(j) : null;
        int unitAt = before == null ? j : afterShift(j);
        String unit = calendarUnit(unitAt);
        if (unit == null) {
            return null;
        }
        int end = unitEnd(unitAt);
        Shift shift = before != null ? before : shiftAt(end);
        if (before == null) {
            end = afterShift(end);
        }
        if (shift != null) {
            boolean vague =
                    before != null && (unit.equals("D") || unit.startsWith("T") || atoms.isAny(end, "de", "d'", "du"));
            return vague ? null : new Match(end, offset(unit, shift));
        }
        if (article && atoms.is(end, "même") && unit.equals("D")) {
            return new Match(end + 1, new Offset(unit, 0, Anchor.NARRATIVE));
        }
        Match dated = article ? unitOfDate(unit, end) : null;
        boolean weekend = article && unit.equals("WE") && !atoms.isAny(end, "de", "d'", "du");
        return dated != null || !weekend ? dated : new Match(end, new Offset(unit, 0, Anchor.PUBLICATION));
    }

    private @Nullable Match sameUnit(int i) {
        TimeLexicon.Hit period = lexicon.find(Term.NARRATIVE_MONTH, atoms, i);
        if (period != null) {
            return new Match(period.end(), new Offset("SAME_MONTH", 0, Anchor.NARRATIVE));
        }
        String unit = calendarUnit(i);
        return unit == null ? null : new Match(unitEnd(i), new Offset(unit, 0, Anchor.NARRATIVE));
    }

    /** « la semaine du 5 mai », « le week-end du 14 juillet » */
    private @Nullable Match unitOfDate(String unit, int end) {
        if (!atoms.is(end, "du") || !unit.startsWith("W")) {
            return null;
        }
        Match date = dates.read(end + 1);
        boolean fits = date != null && date.meaning() instanceof Meaning.PartialDate day && day.day() != null;
        return fits && date != null ? new Match(date.end(), new Nth(0, unit, null, date.meaning())) : null;
    }

    static Offset offset(String unit, Shift shift) {
        return switch (shift) {
            case LAST -> new Offset(unit, -1, Anchor.PUBLICATION);
            case NEXT -> new Offset(unit, 1, Anchor.PUBLICATION);
            case BEFORE -> new Offset(unit, -1, Anchor.NARRATIVE);
            case AFTER -> new Offset(unit, 1, Anchor.NARRATIVE);
            case THIS, NONE -> new Offset(unit, 0, Anchor.PUBLICATION);
        };
    }

    /** The unit as {@link Offset} writes it, where one names a stretch of the calendar. */
    final @Nullable String calendarUnit(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.UNIT, atoms, i);
        if (hit == null || hit.value().startsWith("T") || atoms.isAny(i, "nuit", "journée", "nuits", "journées")) {
            return null;
        }
        return switch (hit.value()) {
            case "Y1", "M1", "W1", "D1", "WE1" ->
                hit.value().substring(0, hit.value().length() - 1);
            case "M3" -> "Q";
            case "M6" -> "H";
            case "Y10", "Y100" -> hit.value();
            default -> null;
        };
    }

    final int unitEnd(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.UNIT, atoms, i);
        return hit == null ? i : hit.end();
    }

    // ---- ordinals

    private @Nullable Match ordinal(int i) {
        boolean possessive = atoms.isAny(i, "sa", "son", "leur", "notre", "ma", "mon");
        int j = possessive ? i + 1 : afterArticle(i);
        if (j == i && !hasArticleBefore(i)) {
            return null;
        }
        NumberReader.Quantity ordinal = numbers.ordinal(j);
        if (ordinal == null) {
            return null;
        }
        int nth = (int) ordinal.value();
        Match recurring = recurringWeekdays(ordinal.end());
        if (recurring != null) {
            return recurring;
        }
        TimeLexicon.Hit weekday = lexicon.find(Term.WEEKDAY, atoms, ordinal.end());
        if (weekday != null) {
            Match period = periodAfterDe(weekday.end());
            return period == null
                    ? null
                    : new Match(period.end(), new Nth(nth, "D", Integer.valueOf(weekday.value()), period.meaning()));
        }
        return ordinalUnit(nth, ordinal.end(), possessive);
    }

    private @Nullable Match ordinalUnit(int nth, int unitAt, boolean possessive) {
        TimeLexicon.Hit unit = lexicon.find(Term.UNIT, atoms, unitAt);
        if (unit == null) {
            return null;
        }
        String calendar = calendarUnit(unitAt);
        if (calendar != null && (calendar.equals("Q") || calendar.equals("H")) && nth >= 1) {
            Match year = yearAfter(unit.end());
            boolean fits = nth <= (calendar.equals("Q") ? 4 : 2);
            int end = year == null ? unit.end() : year.end();
            return new Match(
                    end,
                    fits
                            ? new YearPart(calendar, nth, year == null ? null : year.meaning())
                            : new Known(TimeExpression.Type.DATE, ""));
        }
        Match period =
                calendar == null && !atoms.isAny(unitAt, "quinzaine", "journée") ? null : periodAfterDe(unit.end());
        if (period != null) {
            return new Match(period.end(), new Nth(nth, nthUnit(unitAt, calendar), null, period.meaning()));
        }
        if (atoms.isAny(unitAt, "minute")) {
            return nth < 1 ? null : new Match(unit.end(), new Meaning.DayPart(null, "XX:XX"));
        }
        boolean counted = nth >= 1
                && (atoms.is(unitAt, "journée") || (calendar != null && (possessive || !atoms.is(unit.end(), "de"))));
        return counted
                ? new Match(unit.end(), new Known(TimeExpression.Type.DURATION, Durations.value(1, unit.value())))
                : null;
    }

    /** « la première quinzaine de mai » is the half of a month, which has no value of its own. */
    private String nthUnit(int unitAt, @Nullable String calendar) {
        return calendar != null ? calendar : atoms.is(unitAt, "journée") ? "D" : "HALF";
    }

    /** « (premier trimestre) 2024 », « de 2024 », « de l'année prochaine ». */
    private @Nullable Match yearAfter(int i) {
        if (yearAt(i) != null) {
            return dates.read(i);
        }
        int j = afterDe(i);
        if (j == i) {
            return null;
        }
        return yearAt(j) != null ? dates.read(j) : atoms.isAny(j, "l'", "cette") ? read(j) : null;
    }

    /** The month, season or year in « (la première semaine) de mai ». */
    private @Nullable Match periodAfterDe(int i) {
        int j = afterDe(i);
        if (j == i) {
            return null;
        }
        Match date = dates.read(j);
        if (date != null) {
            boolean month = date.meaning() instanceof Meaning.PartialDate partial
                    && partial.day() == null
                    && partial.weekday() == null;
            return month ? date : null;
        }
        Match period = isDemonstrative(j) ? demonstrative(j) : shiftedUnit(j);
        if (period == null) {
            period = named.season(j);
        }
        if (period == null && (hasArticleBefore(j) || afterArticle(j) > j)) {
            period = bareUnit(j);
        }
        boolean calendar = period != null && !(period.meaning() instanceof Known);
        return calendar ? period : null;
    }

    /** « (la fin) de l'année », « (le premier jour) du mois » */
    @Nullable
    Match bareUnit(int i) {
        int j = afterArticle(i);
        String unit = calendarUnit(j);
        return unit == null || unit.equals("D") ? null : new Match(unitEnd(j), new Offset(unit, 0, Anchor.PUBLICATION));
    }

    /** « (les deuxième) et quatrième jeudis (de chaque mois) » */
    private @Nullable Match recurringWeekdays(int i) {
        int j = i;
        while (atoms.isAny(j, "et", ",") && numbers.ordinal(j + 1) != null) {
            NumberReader.Quantity next = numbers.ordinal(j + 1);
            j = next == null ? j + 1 : next.end();
        }
        TimeLexicon.Hit plural = lexicon.find(Term.WEEKDAYS, atoms, j);
        return plural == null ? null : new Match(plural.end(), Recurrence.ofWeekday(Integer.parseInt(plural.value())));
    }
}
