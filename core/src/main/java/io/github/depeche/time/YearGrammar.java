package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads years: « en 1975 », « l'an 2000 », « en 97 », « la saison 1998-99 », « 52 avant Jésus-Christ ». */
final class YearGrammar extends Grammar {

    YearGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        if (atoms.at(i).isNumber() && atoms.at(i).form().length() <= 4 && isBeforeChrist(i + 1)) {
            String year = IsoValue.year(Integer.parseInt(atoms.at(i).form()));
            return new Match(i + 1, new Known(TimeExpression.Type.DATE, "BC" + year));
        }
        int j = afterArticle(i);
        Integer named = atoms.isAny(j, "an", "année") ? yearAt(j + 1) : null;
        if (named != null) {
            return new Match(j + 2, PartialDate.ofYear(named));
        }
        Integer year = yearAt(i);
        if (year != null && year % 10 == 0 && atoms.isAny(i - 1, "ou", "et", "à") && atoms.is(i - 3, "années")) {
            return new Match(
                    i + 1, new Known(TimeExpression.Type.DATE, year / 10 + "X")); // « les années 1990 ou 2000 »
        }
        if (year != null) {
            return isYear(i, year) ? new Match(i + 1, PartialDate.ofYear(year)) : null;
        }
        Atom atom = atoms.at(i);
        if (!atom.isNumber() || atom.form().length() != 2) {
            return null;
        }
        Integer before = atoms.isAny(i - 1, "-", "/") && atom.glued() ? yearAt(i - 2) : null;
        int digits = Integer.parseInt(atom.form());
        if (before != null && digits == (before + 1) % 100) {
            return new Match(i + 1, PartialDate.ofYear(before + 1)); // « la saison 1998-99 »
        }
        boolean afterEn = atoms.is(i - 1, "en")
                && digits >= 40
                && !isPartOfNumber(i)
                && !atoms.at(i + 1).isNumber();
        return afterEn && !isCounted(i + 1) && !syntax.isNominal(atoms.at(i + 1)) && !atoms.is(i + 1, "-")
                ? new Match(i + 1, PartialDate.ofYear(fullYear(digits)))
                : null;
    }

    /** Whether a number of four digits is a year and counts nothing: « en 1975 », « budget 2002 », not « 2000 euros ». */
    private boolean isYear(int i, int year) {
        if (atoms.is(i - 1, ".") && atoms.is(i - 2, ".") && atoms.is(i - 3, ".")) {
            return atoms.isAny(i - 4, "en", "depuis"); // « depuis... 1950 »
        }
        Atom after = atoms.at(i + 1);
        if (after.isNumber()
                || atoms.isAny(i + 1, "%", "€", "$", "h", "°")
                || atoms.at(i - 1).isNumber()) {
            return false;
        }
        boolean pair = (atoms.isAny(i - 1, "/", "-") && yearAt(i - 2) != null)
                || (atoms.isAny(i + 1, "/", "-") && yearAt(i + 2) != null);
        if (pair) {
            return true;
        }
        boolean modern = year >= 1800 && year <= 2100;
        boolean counts = syntax.counts(atoms.at(i), after);
        if (atoms.isAny(i - 1, "en", "depuis", "(", "année", "dès") || lexicon.endsBefore(Term.SEASON, atoms, i)) {
            return !counts || (modern && !syntax.modifies(atoms.at(i))); // « est nommé en 1900 ministre »
        }
        if (lexicon.endsBefore(Term.BEFORE_YEAR, atoms, i) && !counts) {
            return modern || atoms.isAny(i - 1, "an", "avant", "après");
        }
        return year >= 1900
                && year <= 2060
                && atoms.at(i - 1).isWord()
                && !counts
                && !after.isWord()
                && !syntax.isName(atoms.at(i - 1));
    }
}
