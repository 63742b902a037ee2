package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Anchor;
import io.github.depeche.time.Meaning.Clock;
import io.github.depeche.time.Meaning.DayPart;
import io.github.depeche.time.Meaning.Feast;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.Offset;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Reads the longest time expression that begins at an atom: the grammars together, adverbs, feasts, parts of the day and of periods. */
final class TimeGrammar extends Grammar {

    private final Openers openers;
    private final DateGrammar dates;
    private final PeriodGrammar periods;
    private final DurationGrammar durations;
    private final SetGrammar sets;
    private final ClockGrammar clocks;

    TimeGrammar(Atoms atoms, TimeLexicon lexicon, Syntax syntax) {
        super(atoms, lexicon, syntax);
        this.openers = new Openers(atoms, lexicon, syntax);
        this.dates = new DateGrammar(atoms, lexicon, syntax);
        this.periods = new PeriodGrammar(atoms, lexicon, syntax, dates);
        this.durations = new DurationGrammar(atoms, lexicon, syntax);
        this.sets = new SetGrammar(atoms, lexicon, syntax, durations);
        this.clocks = new ClockGrammar(atoms, lexicon, syntax);
    }

    @Nullable
    Match read(int i) {
        return openers.opens(i) ? readAny(i) : null;
    }

    /** Reads it without a look at whether one can begin there, which takes long. */
    @Nullable
    Match readAny(int i) {
        Match best = Match.longer(feast(i), dates.read(i));
        best = Match.longer(best, periods.read(i));
        best = Match.longer(best, clocks.read(i));
        Match set = sets.read(i);
        best = Match.longer(best, set != null ? set : durations.read(i));
        best = Match.longer(best, adverb(i));
        best = Match.longer(best, dayPart(i));
        best = Match.longer(best, edge(i));
        best = best == null ? null : withDayPart(best);
        if (best != null && isStreet(i, best.meaning())) {
            return new Match(best.end(), new Meaning.NoTime());
        }
        return best != null ? best : here(i);
    }

    /** « rue du 11-Novembre », « place du 8 mai 1945 ». */
    private boolean isStreet(int i, Meaning meaning) {
        boolean day = meaning instanceof Feast || (meaning instanceof PartialDate date && date.day() != null);
        return day && atoms.isAny(i - 1, "du", "de", "d'") && lexicon.endsBefore(Term.STREET, atoms, i - 1);
    }

    // ---- « hier », « la veille », « désormais »

    private @Nullable Match adverb(int i) {
        TimeLexicon.Hit day = lexicon.find(Term.DAY, atoms, i);
        if (day != null) {
            TimeLexicon.Hit weekday = lexicon.find(Term.WEEKDAY, atoms, day.end()); // « aujourd'hui vendredi »
            Offset offset = new Offset("D", Integer.parseInt(day.value()), Anchor.PUBLICATION);
            return new Match(weekday == null ? day.end() : weekday.end(), offset);
        }
        int j = afterArticle(i);
        TimeLexicon.Hit narrative = j > i || hasArticleBefore(i) ? lexicon.find(Term.NARRATIVE_DAY, atoms, j) : null;
        if (narrative != null) {
            return besideDay(narrative.end(), Integer.parseInt(narrative.value()));
        }
        TimeLexicon.Hit reference = lexicon.find(Term.REFERENCE, atoms, i);
        boolean name = atoms.at(i).capital() && !atoms.isInitial(i);
        boolean noun = atoms.is(i - 1, "sans") || isPrecedent(i);
        return reference == null || name || noun
                ? null
                : new Match(reference.end(), new Known(TimeExpression.Type.TIME, reference.value()));
    }

    /** « n'a pas de précédent dans la branche », not « un précédent dîner » */
    private boolean isPrecedent(int i) {
        return atoms.isAny(i, "précédent", "précédents")
                && syntax.isNoun(atoms.at(i))
                && !syntax.isNominal(atoms.at(i + 1));
    }

    /** « le lendemain », « la veille du 5 mai », « au lendemain de la démission » */
    private Match besideDay(int end, int days) {
        if (!atoms.isAny(end, "de", "d'", "du", "des")) {
            return new Match(end, new Offset("D", days, Anchor.NARRATIVE));
        }
        Match date = Match.longer(feast(end + 1), dates.read(end + 1));
        boolean day = date != null
                && (date.meaning() instanceof Feast
                        || (date.meaning() instanceof PartialDate partial && partial.isDay()));
        if (date != null && day) {
            return new Match(date.end(), new Meaning.DaysFrom(date.meaning(), days));
        }
        return new Match(end, new Meaning.BesideEvent());
    }

    /** « d'ici le 30 juin », « d'ici à 2030 »: « ici » is now. */
    private @Nullable Match here(int i) {
        if (!lexicon.has(Term.HERE, atoms, i) || !atoms.is(i - 1, "d'")) {
            return null;
        }
        int next = atoms.isAny(i + 1, "à", "au") ? i + 2 : i + 1;
        return read(next) == null ? null : new Match(i + 1, new Offset("D", 0, Anchor.PUBLICATION));
    }

    // ---- feasts

    private @Nullable Match feast(int i) {
        int j = isDemonstrative(i) ? i + 1 : afterArticle(i);
        TimeLexicon.Hit feast = lexicon.find(Term.FEAST, atoms, j);
        if (feast == null || !isFeast(i, j, feast.end())) {
            return null;
        }
        Integer year = yearAt(feast.end());
        if (year != null) {
            return new Match(feast.end() + 1, new Feast(feast.value(), year, Shift.NONE));
        }
        Shift shift = shiftAt(feast.end());
        return new Match(afterShift(feast.end()), new Feast(feast.value(), null, shift == null ? Shift.NONE : shift));
    }

    /** Tells feasts from people, places and things named after them: « Noël Mamère », « Saint-Jean-de-Luz », « le marché de Noël ». */
    private boolean isFeast(int i, int j, int end) {
        boolean capital = atoms.at(j).isNumber();
        for (int k = j; k < end; k++) {
            capital |= atoms.at(k).capital();
        }
        boolean named = (atoms.is(end, "-") && atoms.at(end).glued())
                || (atoms.at(end).capital() && atoms.at(end).isWord());
        boolean thing = atoms.isAny(j - 1, "de", "père") || atoms.is(i - 2, "accord");
        boolean placed = j > i
                || hasArticleBefore(j)
                || atoms.isAny(j - 1, "à", "avant", "après", "depuis", "pour", "dès", "fin")
                || atoms.isInitial(j)
                || lexicon.has(Term.WEEKDAY, atoms, j);
        boolean lowerCase = atoms.isAny(j, "fête", "ramadan");
        return (capital || lowerCase) && !named && !thing && placed;
    }

    // ---- parts of the day

    private @Nullable Match dayPart(int i) {
        if (isDemonstrative(i)) {
            return demonstrativePart(i);
        }
        int j = afterArticle(i);
        TimeLexicon.Hit part = lexicon.find(Term.DAY_PART, atoms, j);
        if (part == null) {
            return null;
        }
        if (atoms.isAny(part.end(), "de", "du", "d'")) {
            return partOfDate(part);
        }
        if (atoms.is(part.end(), "même") && j > i) {
            return new Match(part.end() + 1, new DayPart(new Offset("D", 0, Anchor.NARRATIVE), part.value()));
        }
        boolean placed =
                j > i || hasArticleBefore(i) || (atoms.is(i - 1, "en") && !atoms.isAny(i, "nuit", "matin", "soir"));
        boolean spent =
                !part.value().equals("DT") || atoms.isAny(i - 1, "dans", "pendant", "durant", "en", "de", "toute");
        boolean closed = !syntax.isNominal(atoms.at(part.end())) && !atoms.is(part.end(), "-");
        return placed && spent && closed ? new Match(part.end(), new DayPart(null, part.value())) : null;
    }

    private @Nullable Match demonstrativePart(int i) {
        TimeLexicon.Hit part = lexicon.find(Term.DAY_PART, atoms, i + 1);
        if (part == null) {
            return null;
        }
        int end = part.end();
        if (atoms.is(end, "-") && atoms.is(end + 1, "là")) {
            return new Match(end + 2, new DayPart(new Offset("D", 0, Anchor.NARRATIVE), part.value()));
        }
        // « cette soirée sera agrémentée d'une exposition », « cette journée de grève »: what happens then, not when
        boolean event = !atoms.isAny(i, "ce", "cet") && !(part.value().equals("NI") && !atoms.isAny(end, "de", "d'"));
        return event ? null : new Match(end, new DayPart(new Offset("D", 0, Anchor.PUBLICATION), part.value()));
    }

    /** « la nuit de samedi à dimanche », « la matinée du 15 février » */
    private @Nullable Match partOfDate(TimeLexicon.Hit part) {
        Match date = dates.read(part.end() + 1);
        date = date != null ? date : adverb(part.end() + 1);
        if (date == null
                || (date.meaning() instanceof PartialDate partial && !partial.isDay())
                || (date.meaning() instanceof Known && !Recurrence.isWeekday(date.meaning()))) {
            return null;
        }
        Meaning day = date.meaning() instanceof Known known ? Recurrence.oneDayOf(known) : date.meaning();
        int end = date.end();
        if (part.value().equals("NI") && atoms.isAny(end, "à", "au")) {
            Match next = dates.read(end + 1);
            end = next == null ? end : next.end();
            if (next != null && next.meaning() instanceof PartialDate second && second.isDay()) {
                day = dayBefore(day, second);
            }
        }
        return new Match(end, new DayPart(day, part.value()));
    }

    /** « la nuit du dimanche au lundi 24 décembre »: the fuller date counts. */
    private static Meaning dayBefore(Meaning first, PartialDate second) {
        boolean bare = first instanceof PartialDate partial && partial.day() == null;
        return bare && second.day() != null ? new Meaning.DaysFrom(second, -1) : first;
    }

    /** Adds the part of the day that follows a date: « hier matin », « lundi en fin de journée », « la veille au soir », « lundi midi ». */
    private Match withDayPart(Match match) {
        Meaning day = match.meaning();
        boolean weekly = Recurrence.isWeekday(day);
        boolean isDate = (day instanceof PartialDate partial && partial.isDay())
                || (day instanceof Offset offset && offset.unit().equals("D"))
                || day instanceof Feast
                || day instanceof Meaning.DaysFrom
                || weekly;
        if (!isDate) {
            return match;
        }
        int i = match.end();
        TimeLexicon.Hit noon = lexicon.find(Term.NOON, atoms, i);
        if (noon != null && !weekly && atoms.is(i, "midi")) {
            return new Match(noon.end(), new Clock(12, 0, "", day));
        }
        TimeLexicon.Hit part = lexicon.find(Term.DAY_PART, atoms, partBegin(i));
        if (part == null || (atoms.isAny(part.end(), "de", "d'", "du") && partBegin(i) > i)) {
            return match;
        }
        return new Match(
                part.end(),
                day instanceof Known weekday
                        ? Recurrence.dayPartOf(weekday, part.value())
                        : new DayPart(day, part.value()));
    }

    /** Where the part of the day begins in « (lundi) soir », « (lundi) au soir », « (hier) en début d'après-midi », « (lundi) dans la nuit ». */
    private int partBegin(int i) {
        int j = atoms.isAny(i, "au", "en", "dans", "à") ? afterArticle(i + 1) : i;
        TimeLexicon.Hit edge = j > i ? lexicon.find(Term.EDGE, atoms, j) : null;
        return edge == null ? j : afterArticle(afterDe(edge.end()));
    }

    // ---- « début octobre », « la fin de l'année », « la mi-mars », « fin d'après-midi »

    private @Nullable Match edge(int i) {
        int j = afterArticle(i);
        TimeLexicon.Hit edge = lexicon.find(Term.EDGE, atoms, j);
        if (edge == null) {
            return null;
        }
        int k = edge.end();
        int inner = afterDe(k);
        boolean placed = j > i || hasArticleBefore(i) || atoms.is(i - 1, "en");
        if (inner == k) {
            return direct(k);
        }
        TimeLexicon.Hit part = lexicon.find(Term.DAY_PART, atoms, afterArticle(inner));
        if (part != null && placed) {
            Match dated = atoms.isAny(part.end(), "de", "du") ? partOfDate(part) : null;
            return dated != null ? dated : new Match(part.end(), new DayPart(null, part.value()));
        }
        Match period = direct(inner);
        if (period == null && placed) {
            period = periods.bareUnit(inner);
        }
        return period;
    }

    /** A month, year, season, decade, century or shifted unit: what has a beginning and an end. */
    private @Nullable Match direct(int i) {
        if (atoms.is(i, "journée") && atoms.is(i - 1, "-")) {
            return new Match(i + 1, new DayPart(null, "MI")); // « à la mi-journée »
        }
        Match date = Match.longer(dates.read(i), feast(i));
        Integer year = yearAt(i);
        date = date == null && year != null && year >= 1900 && !atoms.at(i + 1).isNumber()
                ? new Match(i + 1, PartialDate.ofYear(year))
                : date;
        Match period = Match.longer(date, periods.read(i));
        TimeLexicon.Hit season = period == null ? lexicon.find(Term.SEASON, atoms, i) : null;
        if (season != null && (atoms.isAny(i - 1, "d'", "de", "-") || yearAt(season.end()) != null)) {
            return new Match(season.end(), new Meaning.Season(season.value(), null, Shift.NONE));
        }
        boolean known =
                period != null && period.meaning() instanceof Known value && value.type() != TimeExpression.Type.DATE;
        return known ? null : period;
    }
}
