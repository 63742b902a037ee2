package io.github.depeche.time;

import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures alone: « 12/06/2016 », « 12.06.16 », « 2016-06-12 », « le 12/06 ». */
final class NumericDateGrammar extends Grammar {

    NumericDateGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        int j = atoms.is(i, "le") ? i + 1 : i;
        Atom first = atoms.at(j);
        Atom mark = atoms.at(j + 1);
        Atom second = atoms.at(j + 2);
        boolean pair = first.isNumber()
                && mark.glued()
                && second.isNumber()
                && second.glued()
                && !atoms.at(j).isWord();
        if (!pair
                || (!mark.is("/") && !mark.is(".") && !mark.is("-"))
                || (first.glued() && !atoms.isAny(j - 1, "(", "«", "\"", "'"))) {
            return null;
        }
        Atom third = atoms.at(j + 4);
        if (atoms.is(j + 3, mark.form()) && atoms.at(j + 3).glued() && third.isNumber() && third.glued()) {
            return threeNumbers(j, first, second, third);
        }
        boolean dayMonth = j > i
                && mark.is("/")
                && first.form().length() <= 2
                && second.form().length() == 2;
        return dayMonth ? new Match(j + 3, date(null, second, first)) : null;
    }

    private @Nullable Match threeNumbers(int j, Atom first, Atom second, Atom third) {
        Atom after = atoms.at(j + 5);
        if (after.glued()
                && (after.isText()
                        || (atoms.at(j + 6).isNumber() && atoms.at(j + 6).glued() && !after.is("/")))) {
            return null; // a telephone or an address: 192.168.10.1
        }
        if (second.form().length() > 2 || first.form().length() == 3) {
            return null;
        }
        if (first.form().length() == 4 && third.form().length() <= 2) {
            boolean possible = Integer.parseInt(second.form()) <= 12 && Integer.parseInt(third.form()) <= 31;
            return !possible ? null : new Match(j + 5, date(Integer.valueOf(first.form()), second, third));
        }
        boolean full = third.form().length() == 4;
        if (first.form().length() > 2 || (!full && (third.form().length() != 2 || !atoms.is(j + 1, "/")))) {
            return null;
        }
        int year = Integer.parseInt(third.form());
        return new Match(j + 5, date(full ? year : fullYear(year), second, first));
    }

    private static PartialDate date(@Nullable Integer year, Atom month, Atom day) {
        return new PartialDate(year, Integer.valueOf(month.form()), Integer.valueOf(day.form()), null, Shift.NONE, 0);
    }
}
