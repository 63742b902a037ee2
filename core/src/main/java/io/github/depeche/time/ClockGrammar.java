package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Clock;
import io.github.depeche.time.Meaning.Known;
import org.jspecify.annotations.Nullable;

/** Reads clock times: « 14h30 », « 14 h 30 GMT », « 2 heures du matin », « midi », « trois heures et demie ». */
final class ClockGrammar extends Grammar {

    private record Hour(int end, int hour, int minute, boolean precise) {}

    ClockGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        Hour hour = noon(i);
        boolean noon = hour != null;
        hour = hour != null ? hour : digital(i);
        hour = hour != null ? hour : spoken(i);
        if (hour == null) {
            return null;
        }
        int afterPart = dayHalf(hour.end);
        boolean half = afterPart > hour.end;
        TimeLexicon.Hit zone = zone(afterPart);
        if (!noon && !half && zone == null && !hour.precise && !isClock(i, hour)) {
            return null;
        }
        int end = zone == null ? afterPart : zone.end();
        int shifted = half && isEvening(hour.end) && hour.hour < 12 ? hour.hour + 12 : hour.hour;
        if (shifted > 24 || hour.minute > 59 || (shifted == 24 && hour.minute > 0)) {
            return new Match(end, new Known(TimeExpression.Type.TIME, ""));
        }
        return new Match(end, new Clock(shifted, hour.minute, zone == null ? "" : zone.value(), null));
    }

    private @Nullable Hour noon(int i) {
        TimeLexicon.Hit noon = lexicon.find(Term.NOON, atoms, i);
        if (noon == null
                || (atoms.at(i).capital() && !atoms.isInitial(i))
                || atoms.isAny(i - 1, "le", "du", "après", "-", "d'")) {
            return null;
        }
        int hour = Integer.parseInt(noon.value());
        return minutes(noon.end(), hour, true);
    }

    /** « 14h30 », « 14 h », « 14:30 » */
    private @Nullable Hour digital(int i) {
        Atom atom = atoms.at(i);
        if (!atom.isNumber() || atom.form().length() > 2 || isPartOfDecimal(i)) {
            return null;
        }
        int hour = Integer.parseInt(atom.form());
        Atom mark = atoms.at(i + 1);
        Atom minute = atoms.at(i + 2);
        if (mark.is(":")) {
            boolean clock = mark.glued()
                    && minute.isNumber()
                    && minute.glued()
                    && minute.form().length() == 2
                    && !atoms.is(i + 3, ":");
            return clock ? new Hour(i + 3, hour, Integer.parseInt(minute.form()), true) : null;
        }
        if (!mark.is("h") || atoms.at(i + 2).is("/")) {
            return null;
        }
        if (minute.isNumber() && minute.form().length() == 2 && !atoms.isAny(i + 3, "min", "minutes", "%", "h")) {
            boolean spentIn = atoms.is(i - 1, "en") && !atoms.is(i + 3, "à");
            return spentIn ? null : new Hour(i + 3, hour, Integer.parseInt(minute.form()), true);
        }
        return new Hour(i + 2, hour, 0, false);
    }

    private boolean isPartOfDecimal(int i) {
        return atoms.at(i).glued()
                && atoms.isAny(i - 1, ",", ".")
                && atoms.at(i - 2).isNumber();
    }

    /** « 15 heures 30 », « trois heures et demie » */
    private @Nullable Hour spoken(int i) {
        NumberReader.Quantity number = numbers.cardinal(i);
        if (number == null
                || !atoms.isAny(number.end(), "heures", "heure")
                || number.value() > 29
                || number.value() != Math.rint(number.value())) {
            return null;
        }
        Hour hour = minutes(number.end() + 1, (int) number.value(), false);
        if (number.value() == 1 && atoms.at(hour.end).isWord() && dayHalf(hour.end) == hour.end) {
            return null; // « à une heure plus tardive »
        }
        boolean figures = atoms.at(i).isNumber() && number.value() >= 6;
        // « a duré deux heures et demie » is a length, « 15 heures 30 » a time wherever it stands
        return new Hour(hour.end, hour.hour, hour.minute, hour.precise && figures);
    }

    private Hour minutes(int i, int hour, boolean precise) {
        if (atoms.is(i, "et") && atoms.isAny(i + 1, "demi", "demie", "quart")) {
            return new Hour(i + 2, hour, atoms.is(i + 1, "quart") ? 15 : 30, true);
        }
        if (atoms.is(i, "moins")) {
            int number = atoms.is(i + 1, "le") ? i + 2 : i + 1;
            NumberReader.Quantity less =
                    atoms.is(number, "quart") ? new NumberReader.Quantity(number + 1, 15) : numbers.cardinal(number);
            if (less != null && less.value() < 60) {
                return new Hour(less.end(), (hour + 23) % 24, 60 - (int) less.value(), true);
            }
        }
        NumberReader.Quantity more = atoms.at(i).glued() ? null : numbers.cardinal(i);
        boolean counted = more == null
                || more.value() >= 60
                || more.value() != Math.rint(more.value())
                || (atoms.at(more.end()).isText()
                        && (lexicon.has(Term.UNIT, atoms, more.end())
                                || !atoms.at(i).isNumber()));
        return counted || more == null
                ? new Hour(i, hour, 0, precise)
                : new Hour(more.end(), hour, (int) more.value(), true);
    }

    /** The index after « du matin », « de l'après-midi », « précises ». */
    private int dayHalf(int i) {
        int j = lexicon.has(Term.SHARP, atoms, i) ? i + 1 : i;
        if (!atoms.isAny(j, "du", "de")) {
            return j;
        }
        int part = afterArticle(j + 1);
        TimeLexicon.Hit hit = lexicon.find(Term.DAY_PART, atoms, part);
        boolean fits = hit != null
                && (atoms.is(j, "du") || part > j + 1)
                && !hit.value().equals("DT");
        return fits && hit != null ? hit.end() : j;
    }

    private boolean isEvening(int i) {
        int j = afterArticle(i + 1);
        TimeLexicon.Hit hit = lexicon.find(Term.DAY_PART, atoms, j);
        return hit != null && (hit.value().equals("EV") || hit.value().equals("AF"));
    }

    private TimeLexicon.@Nullable Hit zone(int i) {
        boolean parenthesis = atoms.isAny(i, "(", ",");
        int j = parenthesis ? i + 1 : i;
        TimeLexicon.Hit zone = lexicon.find(Term.ZONE, atoms, j);
        if (zone == null) {
            return null;
        }
        if (zone.value().equals("Z")
                && atoms.isAny(zone.end(), "+", "-")
                && atoms.at(zone.end() + 1).isNumber()) {
            return offsetZone(zone.end());
        }
        if (!atoms.is(i, "(")) {
            return zone;
        }
        boolean closed = atoms.is(zone.end(), ")");
        return new TimeLexicon.Hit(closed ? zone.end() + 1 : i, zone.value());
    }

    /** « UTC+2 », « UTC+01:00 » */
    private TimeLexicon.Hit offsetZone(int sign) {
        boolean minutes = atoms.is(sign + 2, ":") && atoms.at(sign + 3).isNumber();
        int hours = Integer.parseInt(atoms.at(sign + 1)
                .form()
                .substring(0, Math.min(2, atoms.at(sign + 1).form().length())));
        String value = hours > 14 ? "" : atoms.at(sign).form() + IsoValue.digits(hours, 2) + ":00";
        return new TimeLexicon.Hit(minutes ? sign + 4 : sign + 2, value);
    }

    /** Whether « 8 h » or « 15 heures » without minutes is a time of day, no length: after « à », « vers », or in « de 10 h à 12 h ». */
    private boolean isClock(int i, Hour hour) {
        if (atoms.isAny(hour.end, "de", "d'") || hour.hour > 24) {
            return false;
        }
        int j = atoms.is(i - 1, "environ") ? i - 1 : i;
        if (lexicon.endsBefore(Term.BEFORE_CLOCK, atoms, j)) {
            return !atoms.isAny(j - 1, "avant", "après") || atoms.is(i + 1, "h") || (hour.hour != 24 && hour.hour != 1);
        }
        boolean range = atoms.isAny(i - 1, "de", "d'")
                && atoms.isAny(hour.end, "à", "-")
                && atoms.at(hour.end + 1).isNumber();
        boolean rangeEnd = atoms.isAny(i - 1, "et", "-")
                && atoms.isAny(i - 2, "h", "heures", "heure")
                && atoms.isAny(i - 4, "entre", "de");
        boolean heading = (atoms.isAny(i - 1, "de", "d'", "dès") && atoms.is(i + 1, "h"))
                || (atoms.isInitial(i) && atoms.is(i + 1, "h"));
        boolean afterDay = lexicon.endsBefore(Term.WEEKDAY, atoms, i) || lexicon.endsBefore(Term.DAY, atoms, i);
        return range || rangeEnd || heading || afterDay;
    }
}
