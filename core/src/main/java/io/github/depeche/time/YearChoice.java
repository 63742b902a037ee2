package io.github.depeche.time;

import io.github.depeche.time.Meaning.Feast;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Season;
import io.github.depeche.time.Meaning.Shift;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a date that is told without it: « le 8 mars dernier », « en juin », « l'été prochain », « à Pâques ». */
final class YearChoice {

    /** So many years around the publication are tried for « mercredi 19 juin ». */
    private static final int YEARS_AROUND = 6;

    /** A day so near is the one of this year, whatever the verb above it: « a fixé au 17 octobre la reprise du procès », told in September. */
    private static final int NEAR_DAYS = 31;

    private final @Nullable LocalDate publication;

    YearChoice(@Nullable LocalDate publication) {
        this.publication = publication;
    }

    String dayOfMonth(PartialDate date, Direction direction) {
        int month = value(date.month());
        int day = value(date.day());
        if (month < 1 || month > 12 || day < 1 || day > daysOf(2000, month)) {
            return ""; // « 31 février »
        }
        if (date.year() != null) {
            return IsoValue.day(LocalDate.of(date.year(), month, day));
        }
        if (publication == null) {
            return "XXXX-" + IsoValue.digits(month, 2) + "-" + IsoValue.digits(day, 2);
        }
        if (date.weekday() != null) {
            LocalDate fitting = fitting(publication, month, day, date.weekday());
            if (fitting != null) {
                return IsoValue.day(fitting);
            }
        }
        LocalDate nearest = choose(year -> dayIn(year, month, day), date.shift(), Direction.UNKNOWN);
        boolean near = nearest != null && distance(nearest, publication) <= NEAR_DAYS;
        return day(near ? nearest : choose(year -> dayIn(year, month, day), date.shift(), direction));
    }

    private static int value(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : IsoValue.day(date);
    }

    private static int daysOf(int year, int month) {
        return LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static @Nullable LocalDate dayIn(int year, int month, int day) {
        return day <= daysOf(year, month) ? LocalDate.of(year, month, day) : null;
    }

    /** The date nearest to the publication whose weekday is the one told. */
    static @Nullable LocalDate fitting(LocalDate publication, int month, int day, int weekday) {
        LocalDate best = null;
        for (int year = publication.getYear() - YEARS_AROUND; year <= publication.getYear() + YEARS_AROUND; year++) {
            LocalDate date = dayIn(year, month, day);
            if (date != null && date.getDayOfWeek().getValue() == weekday && isNearer(date, best, publication)) {
                best = date;
            }
        }
        return best;
    }

    private static boolean isNearer(LocalDate date, @Nullable LocalDate best, LocalDate publication) {
        return best == null || distance(date, publication) < distance(best, publication);
    }

    private static long distance(LocalDate date, LocalDate publication) {
        return Math.abs(date.toEpochDay() - publication.toEpochDay());
    }

    String month(PartialDate date, Direction direction) {
        int month = value(date.month());
        if (date.year() != null) {
            return IsoValue.month(LocalDate.of(date.year(), month, 1));
        }
        if (publication == null) {
            return "XXXX-" + IsoValue.digits(month, 2);
        }
        boolean current = publication.getMonthValue() == month && date.shift() == Shift.NONE;
        YearChoice fromMonth =
                new YearChoice(publication.withDayOfMonth(1)); // « en juin dernier », told on the 19th of June
        LocalDate chosen =
                current ? publication : fromMonth.choose(year -> LocalDate.of(year, month, 1), date.shift(), direction);
        return chosen == null ? "" : IsoValue.month(chosen);
    }

    /** « mercredi 19 », « le 15 dernier »: in the month that fits nearest to the publication. */
    String dayNumber(PartialDate date) {
        if (publication == null) {
            return "";
        }
        int day = value(date.day());
        LocalDate best = null;
        for (int months = -12; months <= 12; months++) {
            LocalDate month = publication.withDayOfMonth(1).plusMonths(months);
            LocalDate candidate = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
            boolean fits = candidate != null
                    && (date.weekday() == null || candidate.getDayOfWeek().getValue() == date.weekday())
                    && isOnSide(candidate, publication, date.shift());
            if (fits && candidate != null && isNearer(candidate, best, publication)) {
                best = candidate;
            }
        }
        return day(best);
    }

    /**
     * « le 15 », « le 1er du mois »: of the month that was told last (« interpellé le 3 mai, puis libéré le 15 »), else of that of the publication, or
     * of the one beside it on the side that the verb asks for.
     */
    String dayOfMonthTold(int day, @Nullable LocalDate told, Direction direction) {
        if (told != null && day > told.getDayOfMonth() && day <= told.lengthOfMonth()) {
            LocalDate candidate = told.withDayOfMonth(day);
            boolean ahead = publication != null && candidate.isAfter(publication);
            if (!(ahead && direction == Direction.PAST)) {
                return day(candidate);
            }
        }
        if (publication == null) {
            return "";
        }
        boolean gone = day < publication.getDayOfMonth();
        boolean tocome = day > publication.getDayOfMonth();
        int months = tocome && direction == Direction.PAST ? -1 : gone && direction == Direction.FUTURE ? 1 : 0;
        LocalDate month = publication.withDayOfMonth(1).plusMonths(months);
        return day <= month.lengthOfMonth() ? day(month.withDayOfMonth(day)) : "";
    }

    private static boolean isOnSide(LocalDate date, LocalDate publication, Shift shift) {
        return switch (shift) {
            case LAST, BEFORE -> date.isBefore(publication);
            case NEXT, AFTER -> date.isAfter(publication);
            case THIS, NONE -> true;
        };
    }

    String season(Season season, Direction direction) {
        if (season.year() != null) {
            return IsoValue.year(season.year()) + "-" + season.code();
        }
        if (publication == null) {
            return "XXXX-" + season.code();
        }
        int month =
                switch (season.code()) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        LocalDate current = current(month);
        boolean running = current != null && (season.shift() == Shift.NONE || season.shift() == Shift.THIS);
        LocalDate chosen = running ? current : choose(year -> LocalDate.of(year, month, 21), season.shift(), direction);
        return chosen == null ? "" : IsoValue.year(chosen.getYear()) + "-" + season.code();
    }

    /** The season's beginning if the publication lies in it; people count whole months. */
    private @Nullable LocalDate current(int month) {
        if (publication == null) {
            return null;
        }
        for (int year = publication.getYear() - 1; year <= publication.getYear(); year++) {
            LocalDate begin = LocalDate.of(year, month, 1);
            if (!publication.isBefore(begin) && publication.isBefore(begin.plusDays(110))) {
                return begin;
            }
        }
        return null;
    }

    String feast(Feast feast, Direction direction) {
        String rule = feast.rule();
        if (rule.length() >= 7 && rule.charAt(4) == '-') {
            return rule; // « le 11-Septembre » happened once
        }
        if (feast.year() != null) {
            return day(Feasts.in(feast.year(), rule));
        }
        if (publication == null || rule.isEmpty()) {
            return "";
        }
        return day(choose(year -> Feasts.in(year, rule), feast.shift(), direction));
    }

    /** The date of the year that the adjective asks for, else the tense, else the nearest. */
    private @Nullable LocalDate choose(IntFunction<@Nullable LocalDate> inYear, Shift shift, Direction direction) {
        if (publication == null) {
            return null;
        }
        Direction side =
                switch (shift) {
                    case LAST, BEFORE -> Direction.PAST;
                    case NEXT, AFTER -> Direction.FUTURE;
                    case THIS, NONE -> direction;
                };
        boolean strict = shift == Shift.LAST || shift == Shift.NEXT;
        LocalDate best = null;
        for (int year = publication.getYear() - YEARS_AROUND; year <= publication.getYear() + YEARS_AROUND; year++) {
            LocalDate date = year < 0 || year > 9999 ? null : inYear.apply(year);
            if (date != null && isOn(side, date, publication, strict) && isNearer(date, best, publication)) {
                best = date;
            }
        }
        return best;
    }

    private static boolean isOn(Direction side, LocalDate date, LocalDate publication, boolean strict) {
        return switch (side) {
            case PAST -> strict ? date.isBefore(publication) : !date.isAfter(publication);
            case FUTURE -> strict ? date.isAfter(publication) : !date.isBefore(publication);
            case PRESENT, UNKNOWN -> true;
        };
    }
}
