package io.github.depeche.time;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Sentence;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The time expressions of one sentence: reads them, then gives them their values in order. */
final class SentenceTimes {

    private record Reading(int begin, Match match) {}

    private static final Meaning NOWADAYS = new Meaning.Known(TimeExpression.Type.TIME, "PRESENT_REF");

    private final Atoms atoms;
    private final Syntax syntax;
    private final BitSet asides = new BitSet();
    private final List<Reading> readings = new ArrayList<>();

    SentenceTimes(String text, Sentence sentence, TimeLexicon lexicon) {
        this.atoms = Atoms.of(text, sentence.span().begin(), sentence.span().end());
        this.syntax = new Syntax(sentence, lexicon);
        markAsides();
        read(new TimeGrammar(atoms, lexicon, syntax));
    }

    /** What stands in parentheses or in quotation marks does not move the story on: « ces derniers mois (à Nice le 14 juillet) ». */
    private void markAsides() {
        boolean aside = false;
        for (int i = 0; i < atoms.size(); i++) {
            switch (atoms.at(i).form().charAt(0)) {
                case ')', '»', '”' -> aside = false;
                case '(', '«', '“' -> aside = true;
                default -> {}
            }
            asides.set(i, aside);
        }
    }

    private void read(TimeGrammar grammar) {
        int i = 0;
        while (i < atoms.size()) {
            Match match = grammar.read(i);
            if (match == null) {
                i++;
            } else {
                if (!(match.meaning() instanceof Meaning.NoTime)) {
                    readings.add(new Reading(i, match));
                }
                i = match.end();
            }
        }
    }

    /** Adds the days of the weekdays whose side a verb tells, the first of each. */
    void tellWeekdays(Resolver resolver, Map<Integer, String> told) {
        for (Reading reading : readings) {
            Integer weekday = bareWeekday(reading.match.meaning());
            Direction direction = weekday == null ? Direction.UNKNOWN : direction(reading);
            if (weekday != null && direction != Direction.UNKNOWN) {
                told.putIfAbsent(weekday, resolver.value(reading.match.meaning(), direction, null));
            }
        }
    }

    private static @Nullable Integer bareWeekday(Meaning meaning) {
        boolean bare = meaning instanceof PartialDate date
                && date.day() == null
                && date.shift() == Shift.NONE
                && date.weeks() == 0;
        return bare ? ((PartialDate) meaning).weekday() : null;
    }

    /**
     * A weekday without a verb is the day that the article tells elsewhere with one: « Grève jeudi » in the title, « circulera jeudi » in the text.
     */
    private static Meaning asToldElsewhere(Meaning meaning, Direction direction, Map<Integer, String> told) {
        if (direction != Direction.UNKNOWN) {
            return meaning;
        }
        Meaning day = meaning instanceof Meaning.DayPart part && part.day() != null ? part.day() : meaning;
        Integer weekday = bareWeekday(day);
        String value = weekday == null ? null : told.get(weekday);
        if (value == null) {
            return meaning;
        }
        Meaning known = new Meaning.Known(TimeExpression.Type.DATE, value);
        return meaning instanceof Meaning.DayPart part ? new Meaning.DayPart(known, part.code()) : known;
    }

    /**
     * The expressions with their values; what they tell is added to the narrative.
     *
     * @param weekdays days of bare weekdays told in the article
     */
    List<TimeExpression> resolve(Resolver resolver, Narrative narrative, Map<Integer, String> weekdays) {
        List<TimeExpression> times = new ArrayList<>();
        LocalDate near = null;
        for (int k = 0; k < readings.size(); k++) {
            Reading reading = readings.get(k);
            Meaning meaning = isNowadays(reading) ? NOWADAYS : inParenthesis(k);
            Direction direction = direction(reading);
            meaning = asToldElsewhere(meaning, direction, weekdays);
            LocalDate beside = near != null ? near : following(k, resolver);
            String value = resolver.value(meaning, direction, beside);
            TimeExpression.Type type = Resolver.type(meaning);
            times.add(new TimeExpression(span(reading), type, value));
            if (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME) {
                if (!asides.get(reading.begin)) {
                    narrative.tell(value);
                }
                LocalDate day = day(value);
                near = day != null ? day : near;
            }
        }
        return times;
    }

    /** « aujourd'hui » of a state is not the day: « Rien ne justifie aujourd'hui une guerre ». */
    private boolean isNowadays(Reading reading) {
        boolean today = reading.match.end() == reading.begin + 2 && atoms.is(reading.begin + 1, "hui");
        int begin = atoms.at(reading.begin).begin();
        return today && syntax.isOfState(begin, begin);
    }

    private Span span(Reading reading) {
        return new Span(
                atoms.at(reading.begin).begin(),
                atoms.at(reading.match.end() - 1).end());
    }

    /** The tense is looked for above the last word: the articles and adjectives hang on it. */
    private Direction direction(Reading reading) {
        int i = reading.begin;
        boolean complement = atoms.isAny(i - 1, "de", "d'", "du", "des");
        int last = atoms.at(reading.match.end() - 1).begin();
        Direction tense = syntax.direction(atoms.at(i).begin(), last, complement);
        if (atoms.is(i - 1, "depuis") || atoms.is(i - 2, "depuis")) {
            return Direction.PAST;
        }
        if (atoms.is(i - 1, "pour") || atoms.is(i - 2, "pour")) {
            return Direction.FUTURE; // « a convoqué les deux clubs pour mardi »
        }
        boolean limit = atoms.isAny(i - 2, "jusqu'", "ici", "partir", "compter") || atoms.isAny(i - 1, "ici", "avant");
        if (limit) {
            return tense == Direction.PAST ? Direction.PRESENT : Direction.FUTURE;
        }
        return tense;
    }

    private static @Nullable LocalDate day(String value) {
        CalendarInterval interval = CalendarInterval.of(value);
        return interval != null && interval.first().equals(interval.last()) ? interval.first() : null;
    }

    /** « vers 15 h 30, hier »: a day told after the hour, in the same sentence. */
    private @Nullable LocalDate following(int k, Resolver resolver) {
        if (k + 1 >= readings.size()) {
            return null;
        }
        Reading next = readings.get(k + 1);
        boolean close = next.begin - readings.get(k).match.end() <= 3;
        boolean day = close
                && ((next.match.meaning() instanceof PartialDate date && (date.day() != null || date.weekday() != null))
                        || (next.match.meaning() instanceof Meaning.Offset offset
                                && offset.unit().equals("D")
                                && offset.anchor() == Meaning.Anchor.PUBLICATION));
        return day ? day(resolver.value(next.match.meaning(), direction(next), null)) : null;
    }

    /** « deux ruptures en 97 (en janvier rue de Nancy, en octobre rue de Metz) »: the months are of the year before the parenthesis. */
    private Meaning inParenthesis(int k) {
        Meaning meaning = readings.get(k).match.meaning();
        if (!(meaning instanceof PartialDate date)
                || date.month() == null
                || date.year() != null
                || date.shift() != Shift.NONE) {
            return meaning;
        }
        for (int j = k - 1; j >= 0 && asides.get(readings.get(k).begin); j--) {
            Reading earlier = readings.get(j);
            boolean opens = atoms.is(earlier.match.end(), "(");
            if (opens && earlier.match.meaning() instanceof PartialDate year && year.year() != null) {
                return new PartialDate(year.year(), date.month(), date.day(), date.weekday(), Shift.NONE, 0);
            }
            if (!asides.get(earlier.begin)) {
                return meaning;
            }
        }
        return meaning;
    }
}
