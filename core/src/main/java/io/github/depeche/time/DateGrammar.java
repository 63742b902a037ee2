package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years: « le mercredi 19 juin 2024 », « lundi en huit », « 12/06/2016 », « mars dernier », « 97 ». */
final class DateGrammar extends Grammar {

    /** A day and a month in an enumeration are at most so many days apart: « les 3, 4, 5, 10 et 12 mai ». */
    private static final int LONGEST_ENUMERATION = 6;

    private record MonthYear(int end, int month, @Nullable Integer year, Shift shift) {}

    private final Syntax syntax;

    DateGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon);
        this.syntax = syntax;
    }

    @Nullable
    Match read(int i) {
        Match numeric = numeric(i);
        if (numeric != null) {
            return numeric;
        }
        Match day = day(i);
        if (day != null) {
            return day;
        }
        Match month = month(i);
        return month != null ? month : year(i);
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
        if (number != null) {
            int day = (int) number.value();
            MonthYear month = monthYear(number.end());
            if (month != null) {
                return new Match(
                        month.end, new PartialDate(month.year, month.month, day, weekdayNumber, month.shift, 0));
            }
            MonthYear later = monthAfterEnumeration(number.end());
            if (later != null) {
                return new Match(
                        number.end(), new PartialDate(later.year, later.month, day, weekdayNumber, later.shift, 0));
            }
            if (weekday != null && numberAt == afterWeekday && !isCounted(number.end())) {
                return shifted(number.end(), new PartialDate(null, null, day, weekdayNumber, Shift.NONE, 0));
            }
            Shift shift = shiftAt(number.end());
            if (article && shift != null) {
                return shifted(number.end(), new PartialDate(null, null, day, null, Shift.NONE, 0));
            }
            int end = article && weekday == null ? bareDayEnd(j, number.end()) : j;
            if (end > j) {
                return new Match(end, new PartialDate(null, null, day, null, Shift.NONE, 0));
            }
        }
        if (number == null && article && atoms.at(numberAt).isNumber()) {
            MonthYear month = monthYear(numberAt + 1);
            if (month != null && atoms.at(numberAt).form().length() <= 2) {
                return new Match(month.end, new Known(TimeExpression.Type.DATE, "")); // « le 32 mai »: no such day
            }
        }
        return weekday == null || isShort(j) || atoms.isAny(weekday.end(), "saint", "gras", "noir")
                ? null
                : weekdayAlone(i, j, weekday, article);
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
            return new Match(end, new Known(TimeExpression.Type.SET, "XXXX-WXX-" + number));
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

    /** Whether what follows a number counts with it: « mercredi 19 personnes », « mardi 14 h ». */
    private boolean isCounted(int i) {
        return lexicon.has(Term.UNIT, atoms, i)
                || atoms.isAny(i, "h", "%", ":", "€", "/")
                || (syntax.isNominal(atoms.at(i)) && !atoms.at(i).capital());
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

    private static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits >= 40 ? 1900 : 2000);
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

    // ---- years

    private @Nullable Match year(int i) {
        if (atoms.at(i).isNumber() && atoms.at(i).form().length() <= 4 && isBeforeChrist(i + 1)) {
            String year = IsoValue.year(Integer.parseInt(atoms.at(i).form()));
            return new Match(i + 1, new Known(TimeExpression.Type.DATE, "BC" + year));
        }
        int j = afterArticle(i);
        if (atoms.isAny(j, "an", "année") && yearAt(j + 1) != null) {
            return new Match(j + 2, yearOnly(yearAt(j + 1)));
        }
        Integer year = yearAt(i);
        if (year != null && year % 10 == 0 && atoms.isAny(i - 1, "ou", "et", "à") && atoms.is(i - 3, "années")) {
            return new Match(
                    i + 1, new Known(TimeExpression.Type.DATE, year / 10 + "X")); // « les années 1990 ou 2000 »
        }
        if (year != null) {
            return isYear(i, year) ? new Match(i + 1, yearOnly(year)) : null;
        }
        Atom atom = atoms.at(i);
        if (!atom.isNumber() || atom.form().length() != 2) {
            return null;
        }
        Integer before = atoms.isAny(i - 1, "-", "/") && atom.glued() ? yearAt(i - 2) : null;
        int digits = Integer.parseInt(atom.form());
        if (before != null && digits == (before + 1) % 100) {
            return new Match(i + 1, yearOnly(before + 1)); // « la saison 1998-99 »
        }
        boolean afterEn = atoms.is(i - 1, "en")
                && digits >= 40
                && !isPartOfNumber(i)
                && !atoms.at(i + 1).isNumber();
        return afterEn && !isCounted(i + 1) && !syntax.isNominal(atoms.at(i + 1)) && !atoms.is(i + 1, "-")
                ? new Match(i + 1, yearOnly(fullYear(digits)))
                : null;
    }

    /** « avant Jésus-Christ », « avant J.-C. », « avant notre ère ». */
    private boolean isBeforeChrist(int i) {
        return (atoms.is(i, "avant") && atoms.isAny(i + 1, "jésus", "j", "jc", "notre"))
                || atoms.follow(i, "av", ".", "j");
    }

    private static PartialDate yearOnly(@Nullable Integer year) {
        return new PartialDate(year, null, null, null, Shift.NONE, 0);
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

    // ---- digits

    /** « 12/06/2016 », « 12.06.16 », « 2016-06-12 », « le 12/06 ». */
    private @Nullable Match numeric(int i) {
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
            return numericDate(j, first, second, third);
        }
        boolean dayMonth = j > i
                && mark.is("/")
                && first.form().length() <= 2
                && second.form().length() == 2;
        return dayMonth ? new Match(j + 3, date(null, second, first)) : null;
    }

    private @Nullable Match numericDate(int j, Atom first, Atom second, Atom third) {
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
