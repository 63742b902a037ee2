package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Reads days and months, and years and dates in figures with them: « le mercredi 19 juin 2024 », « lundi en huit », « mars dernier ». */
final class DateGrammar extends Grammar {

    /** A day and a month in an enumeration are at most so many days apart: « les 3, 4, 5, 10 et 12 mai ». */
    private static final int LONGEST_ENUMERATION = 6;

    private record MonthYear(int end, int month, @Nullable Integer year, Shift shift) {}

    private final NumericDateGrammar figures;
    private final YearGrammar years;

    DateGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
        this.figures = new NumericDateGrammar(atoms, lexicon, syntax);
        this.years = new YearGrammar(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        Match numeric = figures.read(i);
        if (numeric != null) {
            return numeric;
        }
        Match day = day(i);
        if (day != null) {
            return day;
        }
        Match month = month(i);
        return month != null ? month : years.read(i);
    }

    // ---- days

    private @Nullable Match day(int i) {
        boolean article = atoms.is(i, "le");
        int j = article || atoms.is(i, "ce") ? i + 1 : i;
        j = j > i && atoms.is(j, "même") ? j + 1 : j;
        TimeLexicon.Hit weekday = weekdayAt(j);
        int afterWeekday = weekday == null ? j : weekday.end();
        Integer weekdayNumber = weekday == null ? null : Integer.valueOf(weekday.value());
        int numberAt = weekday != null && atoms.isAny(afterWeekday, ",", ".") ? afterWeekday + 1 : afterWeekday;
        NumberReader.Quantity number = dayNumber(numberAt);
        Match numbered = number == null ? noSuchDay(numberAt, article) : null;
        if (number != null) {
            boolean adjacent = weekday != null && numberAt == afterWeekday;
            numbered = numberedDay(j, number, weekdayNumber, adjacent, article);
        }
        if (numbered != null) {
            return numbered;
        }
        return weekday == null || isShort(j) || atoms.isAny(weekday.end(), "saint", "gras", "noir")
                ? null
                : weekdayAlone(i, j, weekday, article);
    }

    /**
     * « le mercredi 19 juin », « le 19 dernier », « le 19. ».
     *
     * @param begin where the weekday or the number begins
     * @param adjacent whether the number stands right behind its weekday
     */
    private @Nullable Match numberedDay(
            int begin, NumberReader.Quantity number, @Nullable Integer weekday, boolean adjacent, boolean article) {
        int day = (int) number.value();
        MonthYear month = monthYear(number.end());
        if (month != null) {
            return new Match(month.end, new PartialDate(month.year, month.month, day, weekday, month.shift, 0));
        }
        MonthYear later = monthAfterEnumeration(number.end());
        if (later != null) {
            return new Match(number.end(), new PartialDate(later.year, later.month, day, weekday, later.shift, 0));
        }
        if (adjacent && !isCounted(number.end())) {
            return shifted(number.end(), new PartialDate(null, null, day, weekday, Shift.NONE, 0));
        }
        if (article && shiftAt(number.end()) != null) {
            return shifted(number.end(), PartialDate.ofDay(day));
        }
        int end = article && weekday == null ? bareDayEnd(begin, number.end()) : begin;
        return end > begin ? new Match(end, PartialDate.ofDay(day)) : null;
    }

    /** « le 32 mai ». */
    private @Nullable Match noSuchDay(int i, boolean article) {
        Atom atom = atoms.at(i);
        MonthYear month = article && atom.isNumber() && atom.form().length() <= 2 ? monthYear(i + 1) : null;
        return month == null ? null : new Match(month.end, new Known(TimeExpression.Type.DATE, ""));
    }

    /** « le 1er du mois », « a été signé le 15. »; not « dans le 15e », « le 15 de France »; the same index where no day is told. */
    private int bareDayEnd(int i, int end) {
        if (atoms.is(end, "du") && atoms.is(end + 1, "mois") && !atoms.isAny(end + 2, "de", "d'")) {
            return end + 2;
        }
        boolean number = end == i + 1 && atoms.at(i).isNumber() && !atoms.is(i - 2, "dans");
        boolean address =
                atoms.is(end, ",") && lexicon.has(Term.STREET, atoms, end + 1); // « devant le 10, rue Paul-Bert »
        boolean closed = end >= atoms.size()
                || atoms.isAny(end, ".", ",", ";", ")", "à", "au", "en", "dans", "par", "pour", "devant", "avec");
        return number && closed && !address ? end : i;
    }

    private Match weekdayAlone(int i, int j, TimeLexicon.Hit weekday, boolean article) {
        int end = weekday.end();
        int number = Integer.parseInt(weekday.value());
        PartialDate date = new PartialDate(null, null, null, number, atoms.is(i, "ce") ? Shift.THIS : Shift.NONE, 0);
        if (atoms.is(end, "en") && atoms.isAny(end + 1, "huit", "quinze", "8", "15")) {
            int weeks = atoms.isAny(end + 1, "huit", "8") ? 1 : 2;
            return new Match(end + 2, new PartialDate(null, null, null, number, Shift.NEXT, weeks));
        }
        if (afterShift(end) > end) {
            return shifted(end, date);
        }
        if (atoms.is(end, "-") && atoms.isAny(end + 1, "là", "ci")) {
            return new Match(end + 2, date);
        }
        boolean opening = atoms.is(j - 1, "du") && atoms.is(end, "au") && lexicon.has(Term.WEEKDAY, atoms, end + 1);
        boolean closing = atoms.is(j - 1, "au") && lexicon.endsBefore(Term.WEEKDAY, atoms, j - 1);
        if (article && isOnce(j, end)) {
            return new Match(end, date); // « a été attaqué le mardi », « le mardi à 16 h 20 »
        }
        if (article || opening || (closing && atoms.is(j - 3, "du"))) {
            // « uniquement le mercredi », « du lundi au vendredi »: each week
            return new Match(end, Recurrence.ofWeekday(number));
        }
        return new Match(end, date);
    }

    /** Whether a weekday with its article is one day: it is told with its hour, or by a perfect. */
    private boolean isOnce(int weekday, int end) {
        boolean hour = atoms.isAny(end, "à", "vers")
                && end + 2 < atoms.size()
                && atoms.at(end + 1).isNumber()
                && atoms.isAny(end + 2, "h", "heures", "heure");
        int begin = atoms.at(weekday).begin();
        return (hour && syntax.direction(begin, begin, false) == Direction.PAST) || syntax.isPerfect(begin);
    }

    private Match shifted(int end, PartialDate date) {
        Shift shift = shiftAt(end);
        return shift == null ? new Match(end, date) : new Match(afterShift(end), date.with(shift));
    }

    private TimeLexicon.@Nullable Hit weekdayAt(int i) {
        TimeLexicon.Hit hit = lexicon.find(Term.WEEKDAY, atoms, i);
        if (hit != null) {
            return hit;
        }
        TimeLexicon.Hit abbreviation = lexicon.find(Term.WEEKDAY_SHORT, atoms, i);
        return abbreviation != null && (atoms.is(i + 1, ".") || atoms.at(i + 1).isNumber()) ? abbreviation : null;
    }

    private boolean isShort(int i) {
        return !lexicon.has(Term.WEEKDAY, atoms, i);
    }

    /** 1 to 31 in digits, « 1er », or in words. */
    private NumberReader.@Nullable Quantity dayNumber(int i) {
        Atom atom = atoms.at(i);
        if (atom.isNumber() && atom.form().length() > 2) {
            return null;
        }
        boolean first = (atom.is("1") && atoms.isAny(i + 1, "er", "ᵉʳ")) || atom.is("premier");
        NumberReader.Quantity number = first ? numbers.ordinal(i) : numbers.cardinal(i);
        if (number == null || (!first && atom.isNumber() && isPartOfNumber(i))) {
            return null;
        }
        double value = number.value();
        return value >= 1 && value <= 31 && value == Math.rint(value) ? number : null;
    }

    /** « juin », « juin 2024 », « mars dernier », « oct 2025 ». */
    private @Nullable MonthYear monthYear(int i) {
        TimeLexicon.Hit month = anyMonthAt(i);
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(month.value());
        int end = month.end();
        int yearAt = atoms.is(end, "de") ? end + 1 : end;
        Integer year = yearAt(yearAt);
        if (year != null) {
            return new MonthYear(yearAt + 1, number, year, Shift.NONE);
        }
        Integer twoDigits = twoDigitYear(end);
        if (twoDigits != null) {
            return new MonthYear(atoms.is(end, "'") ? end + 2 : end + 1, number, twoDigits, Shift.NONE);
        }
        Shift shift = shiftAt(end);
        return new MonthYear(shift == null ? end : afterShift(end), number, null, shift == null ? Shift.NONE : shift);
    }

    /** « octobre 98 », « mai '68 » */
    private @Nullable Integer twoDigitYear(int i) {
        boolean apostrophe = atoms.is(i, "'");
        Atom atom = atoms.at(apostrophe ? i + 1 : i);
        if (!atom.isNumber() || atom.form().length() != 2 || isPartOfNumber(apostrophe ? i + 1 : i)) {
            return null;
        }
        int year = Integer.parseInt(atom.form());
        return apostrophe || year >= 40 ? fullYear(year) : null;
    }

    /** The month of « du 19 au 23 juillet », « les 3, 4 et 5 mai », read from the first day number. */
    private @Nullable MonthYear monthAfterEnumeration(int i) {
        int j = i;
        for (int step = 0; step < LONGEST_ENUMERATION; step++) {
            if (!atoms.isAny(j, "au", "et", "à", "-", ",", "ou", "jusqu'", "puis")) {
                return null;
            }
            j++;
            j = atoms.isAny(j, "le", "du", "au") ? j + 1 : j;
            TimeLexicon.Hit weekday = lexicon.find(Term.WEEKDAY, atoms, j);
            j = weekday == null ? j : weekday.end();
            NumberReader.Quantity number = dayNumber(j);
            if (number == null) {
                return null;
            }
            MonthYear month = monthYear(number.end());
            if (month != null) {
                return month;
            }
            j = number.end();
        }
        return null;
    }

    // ---- months

    private @Nullable Match month(int i) {
        int article = atoms.is(i, "ce") ? i + 1 : afterArticle(i);
        boolean named = atoms.is(article, "mois") && atoms.isAny(article + 1, "de", "d'");
        int j = named ? article + 2 : i;
        MonthYear month = monthYear(j);
        if (month == null || (!named && !isMonth(j, month))) {
            return null;
        }
        MonthYear later = month.year == null && month.shift == Shift.NONE ? monthAfterMonth(month.end) : null;
        Integer year = later == null ? month.year : later.year;
        Shift shift = later == null ? month.shift : later.shift;
        return new Match(month.end, new PartialDate(year, month.month, null, null, shift, 0));
    }

    /** « mai et juin derniers », « d'avril à juin 2020 »: what is said of the second month holds for the first. */
    private @Nullable MonthYear monthAfterMonth(int i) {
        if (!atoms.isAny(i, "et", "à", "-", "ou", "/")) {
            return null;
        }
        MonthYear next = monthAt(i + 1) == null ? null : monthYear(i + 1);
        return next == null || (next.year == null && next.shift == Shift.NONE) ? null : next;
    }

    /** Tells months from planets, first names and abbreviated words: « Mars », « Avril Lavigne », « sept ». */
    private boolean isMonth(int i, MonthYear month) {
        if (month.year != null) {
            return monthAt(i) != null || atoms.is(i + 1, ".") || atoms.at(i).isNumber();
        }
        if (monthAt(i) == null) {
            return false;
        }
        Atom atom = atoms.at(i);
        if (atom.capital() && !atoms.isInitial(i) && !atom.isShouted(atoms.text())) {
            return month.shift != Shift.NONE;
        }
        boolean afterPreposition = atoms.isAny(
                i - 1, "en", "de", "d'", "depuis", "dès", "fin", "début", "et", "à", "au", "ou", "avant", "après",
                "courant", "entre", "-", "/", "(", ",", "mi", "chaque", "vers");
        return afterPreposition || (!atom.capital() && !atom.is("mars")) || month.shift != Shift.NONE;
    }
}
