package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import org.jspecify.annotations.Nullable;

/** Reads what recurs: « quotidien », « (cinq fois) par an », « les lundis », « un mercredi sur deux », « chaque année », « tous les deux ans ». */
final class SetGrammar extends Grammar {

    private final DurationGrammar durations;

    SetGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax, DurationGrammar durations) {
        super(atoms, lexicon, syntax);
        this.durations = durations;
    }

    @Nullable
    Match read(int i) {
        TimeLexicon.Hit periodic = lexicon.find(Term.PERIODIC, atoms, i);
        if (periodic != null) {
            boolean newspaper = syntax.isNoun(atoms.at(i))
                    || atoms.isAny(i - 1, "le", "du", "un", "au", "les", "des", "ce", "son", "l'", "leur");
            return newspaper ? null : new Match(periodic.end(), new Known(TimeExpression.Type.SET, periodic.value()));
        }
        if (atoms.is(i - 1, "par")) {
            TimeLexicon.Hit unit = lexicon.find(Term.UNIT, atoms, i);
            return unit == null || unit.value().startsWith("T")
                    ? null
                    : new Match(unit.end(), Recurrence.every(1, unit.value()));
        }
        if (atoms.is(i, "les")) {
            TimeLexicon.Hit weekdays = lexicon.find(Term.WEEKDAYS, atoms, i + 1);
            return weekdays == null
                    ? null
                    : new Match(weekdays.end(), Recurrence.ofWeekday(Integer.parseInt(weekdays.value())));
        }
        Match oneOf = oneOf(i);
        if (oneOf != null) {
            return oneOf;
        }
        TimeLexicon.Hit quantifier = lexicon.find(Term.QUANTIFIER, atoms, i);
        return quantifier == null ? null : quantified(quantifier.end());
    }

    /** « un mercredi sur deux », « une année sur trois ». */
    private @Nullable Match oneOf(int i) {
        if (!atoms.isAny(i, "un", "une")) {
            return null;
        }
        TimeLexicon.Hit weekday = lexicon.find(Term.WEEKDAY, atoms, i + 1);
        TimeLexicon.Hit unit = weekday != null ? weekday : lexicon.find(Term.UNIT, atoms, i + 1);
        if (unit == null || !atoms.is(unit.end(), "sur")) {
            return null;
        }
        NumberReader.Quantity number = numbers.cardinal(unit.end() + 1);
        String length = weekday != null ? "W1" : unit.value();
        return number == null ? null : new Match(number.end(), Recurrence.every(number.value(), length));
    }

    /** « (chaque) lundi », « (tous les) deux ans », « (tous les) matins », « (chaque) été ». */
    private @Nullable Match quantified(int i) {
        DurationGrammar.Length length = durations.length(i);
        if (length != null) {
            return length.number() < 0
                    ? null
                    : new Match(length.end(), Recurrence.every(length.number(), length.unit()));
        }
        TimeLexicon.Hit unit = lexicon.find(Term.UNIT, atoms, i);
        if (unit != null) {
            return new Match(unit.end(), Recurrence.every(1, unit.value()));
        }
        TimeLexicon.Hit weekday = lexicon.find(Term.WEEKDAY, atoms, i);
        weekday = weekday != null ? weekday : lexicon.find(Term.WEEKDAYS, atoms, i);
        if (weekday != null) {
            return new Match(weekday.end(), Recurrence.ofWeekday(Integer.parseInt(weekday.value())));
        }
        TimeLexicon.Hit part = lexicon.find(Term.DAY_PART, atoms, i);
        part = part != null ? part : lexicon.find(Term.DAY_PARTS, atoms, i);
        if (part != null) {
            return new Match(part.end(), Recurrence.ofDayPart(part.value()));
        }
        TimeLexicon.Hit season = lexicon.find(Term.SEASON, atoms, i);
        if (season != null) {
            return new Match(season.end(), Recurrence.ofSeason(season.value()));
        }
        TimeLexicon.Hit month = monthAt(i);
        return month == null ? null : new Match(month.end(), Recurrence.ofMonth(Integer.parseInt(month.value())));
    }
}
