package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Season;
import io.github.depeche.time.Meaning.Shift;
import io.github.depeche.time.Meaning.YearPart;
import org.jspecify.annotations.Nullable;

/** Reads periods that have a name of their own: « l'été 2023 », « les années 60 », « le XIXe siècle », « T1 2024 ». */
final class NamedPeriodGrammar extends Grammar {

    NamedPeriodGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    /** A decade, a century or a quarter by its code. */
    @Nullable
    Match read(int i) {
        Match match = decade(i);
        match = match != null ? match : century(i);
        return match != null ? match : quarterCode(i);
    }

    private @Nullable Match decade(int i) {
        int j = afterArticle(i);
        boolean decade = atoms.is(j, "décennie") && yearAt(j + 1) != null;
        if (!atoms.is(j, "années") && !decade) {
            return null;
        }
        Integer year = yearAt(j + 1);
        if (year != null) {
            boolean range = atoms.is(j + 2, "-");
            return year % 10 == 0 && !range
                    ? new Match(j + 2, new Known(TimeExpression.Type.DATE, year / 10 + "X"))
                    : null;
        }
        NumberReader.Quantity number = numbers.cardinal(j + 1);
        boolean round = number != null && number.value() < 100 && number.value() % 10 == 0;
        if (number == null || !round || lexicon.has(Term.UNIT, atoms, number.end())) {
            return null;
        }
        int value = (int) number.value();
        String century = atoms.at(j + 1).is("00") || value == 10 ? "20" : "19";
        return new Match(number.end(), new Known(TimeExpression.Type.DATE, century + value / 10 + "X"));
    }

    private @Nullable Match century(int i) {
        int j = afterArticle(i);
        NumberReader.Quantity ordinal = numbers.ordinal(j);
        if (ordinal == null || ordinal.value() < 1 || !atoms.isAny(ordinal.end(), "siècle", "siècles")) {
            return null;
        }
        int end = ordinal.end() + 1;
        if (isBeforeChrist(end) || ordinal.value() > 22) {
            return new Match(end, new Known(TimeExpression.Type.DATE, ""));
        }
        return new Match(
                end, new Known(TimeExpression.Type.DATE, IsoValue.digits((int) ordinal.value() - 1, 2) + "XX"));
    }

    /** « T1 2024 », « au T2 »: a code of business news. */
    private @Nullable Match quarterCode(int i) {
        Atom number = atoms.at(i + 1);
        boolean code = atoms.is(i, "t")
                && atoms.at(i).capital()
                && number.isNumber()
                && number.glued()
                && number.form().length() == 1;
        int nth = code ? number.form().charAt(0) - '0' : 0;
        if (nth < 1 || nth > 4) {
            return null;
        }
        Integer year = yearAt(i + 2);
        if (year != null) {
            return new Match(i + 3, new YearPart("Q", nth, PartialDate.ofYear(year)));
        }
        return atoms.isAny(i - 1, "au", "du", "en") ? new Match(i + 2, new YearPart("Q", nth, null)) : null;
    }

    /** « à l'automne », « cet hiver », « l'été 2023 ». */
    @Nullable
    Match season(int i) {
        boolean demonstrative = isDemonstrative(i);
        int j = demonstrative ? i + 1 : afterArticle(i);
        TimeLexicon.Hit season = lexicon.find(Term.SEASON, atoms, j);
        if (season == null || (atoms.at(j).capital() && !atoms.isInitial(j))) {
            return null;
        }
        int end = season.end();
        Integer year = yearAt(end);
        if (year != null) {
            return new Match(end + 1, new Season(season.value(), year, Shift.NONE));
        }
        Shift shift = shiftAt(end);
        if (shift != null) {
            return new Match(afterShift(end), new Season(season.value(), null, shift));
        }
        if (demonstrative) {
            return new Match(end, new Season(season.value(), null, Shift.THIS));
        }
        boolean named = atoms.isAny(end, "de", "d'", "des"); // « le Printemps de Bourges »
        if ((j > i || atoms.isAny(i - 1, "au", "du")) && !named) {
            return new Match(end, new Season(season.value(), null, Shift.NONE));
        }
        boolean any = atoms.is(i - 1, "en") && !named;
        return any ? new Match(end, new Known(TimeExpression.Type.DATE, "XXXX-" + season.value())) : null;
    }
}
