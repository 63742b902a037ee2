package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import io.github.depeche.time.Meaning.Anchor;
import io.github.depeche.time.Meaning.Clock;
import io.github.depeche.time.Meaning.DayPart;
import io.github.depeche.time.Meaning.DaysFrom;
import io.github.depeche.time.Meaning.Known;
import io.github.depeche.time.Meaning.Offset;
import io.github.depeche.time.Meaning.PartialDate;
import io.github.depeche.time.Meaning.Shift;
import io.github.depeche.time.Meaning.YearPart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Gives meanings their TIMEX3 values, from the publication date and what the text told before. */
final class Resolver {

    private final @Nullable LocalDateTime publicationTime;
    private final @Nullable LocalDate publication;
    private final Narrative narrative;
    private final YearChoice years;

    Resolver(@Nullable LocalDate publication, @Nullable Temporal published, Narrative narrative) {
        this.publication = publication;
        this.publicationTime = published instanceof LocalDateTime time ? time : null;
        this.narrative = narrative;
        this.years = new YearChoice(publication);
    }

    static TimeExpression.Type type(Meaning meaning) {
        if (meaning instanceof Known known) {
            return known.type();
        }
        boolean clock = meaning instanceof Offset offset && offset.unit().startsWith("T");
        return clock || meaning instanceof DayPart || meaning instanceof Clock || meaning instanceof Meaning.SameTime
                ? TimeExpression.Type.TIME
                : TimeExpression.Type.DATE;
    }

    /**
     * The value, empty if it cannot be told.
     *
     * @param direction where the tense of the verb puts a date that may lie before or after
     * @param near the day that the same sentence tells beside a clock time or a part of the day
     */
    String value(Meaning meaning, Direction direction, @Nullable LocalDate near) {
        try {
            if (meaning instanceof PartialDate date) {
                return partial(date, direction);
            } else if (meaning instanceof Offset offset) {
                return offset(offset, direction);
            } else if (meaning instanceof DayPart part) {
                return dayValue(part.day(), direction, near) + "T" + part.code();
            } else if (meaning instanceof Clock clock) {
                return clock(clock, direction, near);
            } else if (meaning instanceof Meaning.Nth nth) {
                return nth(nth, direction, near);
            } else if (meaning instanceof Meaning.Season season) {
                return years.season(season, direction);
            } else if (meaning instanceof YearPart part) {
                return yearPart(part, direction, near);
            } else if (meaning instanceof Meaning.Feast feast) {
                return years.feast(feast, direction);
            } else if (meaning instanceof DaysFrom from) {
                CalendarInterval day = CalendarInterval.of(value(from.day(), direction, near));
                return day == null ? "" : IsoValue.day(day.first().plusDays(from.days()));
            } else if (meaning instanceof Meaning.SameTime) {
                return narrative.latest();
            } else if (meaning instanceof Meaning.BesideEvent) {
                return near == null ? "" : IsoValue.day(near);
            }
            return ((Known) meaning).value();
        } catch (DateTimeException e) {
            return ""; // « 31 février »
        }
    }

    private String partial(PartialDate date, Direction direction) {
        boolean narrated = date.shift() == Shift.AFTER || date.shift() == Shift.BEFORE;
        if (narrated && date.month() != null) {
            YearChoice around = new YearChoice(narrative.from("M", publication)); // « le 9 mai suivant »
            return date.day() != null ? around.dayOfMonth(date, direction) : around.month(date, direction);
        }
        if (date.month() != null && date.day() != null) {
            return years.dayOfMonth(date, direction);
        }
        if (date.month() != null) {
            return years.month(date, direction);
        }
        if (date.day() != null) {
            boolean bare = date.weekday() == null && date.shift() == Shift.NONE;
            return bare ? years.dayOfMonthTold(date.day(), narrative.day(), direction) : years.dayNumber(date);
        }
        if (date.weekday() != null) {
            return weekday(date, date.weekday(), direction);
        }
        return date.year() == null ? "" : IsoValue.year(date.year());
    }

    private String nth(Meaning.Nth nth, Direction direction, @Nullable LocalDate near) {
        String value = new NthOfPeriod(nth).value(value(nth.period(), direction, near));
        CalendarInterval found = CalendarInterval.of(value);
        boolean gone = found != null && publication != null && found.last().isBefore(publication);
        boolean next = direction == Direction.FUTURE && gone;
        if (next && nth.period() instanceof Meaning.Season season && season.year() == null) {
            // « sera renouvelée le premier dimanche du printemps », told in May
            return new NthOfPeriod(nth)
                    .value(years.season(new Meaning.Season(season.code(), null, Shift.NEXT), direction));
        }
        return value;
    }

    // ---- weekdays

    private String weekday(PartialDate date, int weekday, Direction direction) {
        Shift shift = date.shift();
        boolean narrated = shift == Shift.AFTER || shift == Shift.BEFORE;
        LocalDate anchor = narrated ? narrative.from("D", publication) : publication;
        if (anchor == null) {
            return publication == null && !narrated
                    ? Recurrence.ofWeekday(weekday).value()
                    : "";
        }
        int ahead = Math.floorMod(weekday - anchor.getDayOfWeek().getValue(), 7);
        boolean future =
                switch (shift) {
                    case NEXT, AFTER -> true;
                    case LAST, BEFORE -> false;
                    case NONE -> direction == Direction.FUTURE || direction == Direction.PRESENT;
                    case THIS -> direction == Direction.FUTURE || (direction != Direction.PAST && ahead <= 3);
                };
        boolean strict = shift != Shift.NONE && shift != Shift.THIS;
        int days = future ? (ahead == 0 && strict ? 7 : ahead) : ahead == 0 ? (strict ? -7 : 0) : ahead - 7;
        return IsoValue.day(anchor.plusDays(days + 7L * date.weeks()));
    }

    // ---- units

    private String offset(Offset offset, Direction direction) {
        String unit = offset.unit();
        if (unit.startsWith("T")) {
            return timeOffset(offset);
        }
        boolean narrated = offset.anchor() == Anchor.NARRATIVE;
        if (unit.equals("SAME_MONTH")) {
            Integer year = narrative.year();
            return publication == null || year == null ? "" : IsoValue.month(publication.withYear(year));
        }
        LocalDate from = narrated ? narrative.from(unit, publication) : publication;
        if (from == null) {
            return "";
        }
        int n = offset.amount();
        if (unit.equals("WE")) {
            return weekend(from, n, direction);
        }
        return IsoValue.unit(unit, shift(from, unit, n));
    }

    private static LocalDate shift(LocalDate from, String unit, int n) {
        return switch (unit) {
            case "Y" -> from.plusYears(n);
            case "M" -> from.plusMonths(n);
            case "W", "WE" -> from.plusWeeks(n);
            case "Q" -> from.plusMonths(3L * n);
            case "H" -> from.plusMonths(6L * n);
            case "Y10" -> from.plusYears(10L * n);
            case "Y100" -> from.plusYears(100L * n);
            default -> from.plusDays(n);
        };
    }

    /** From Monday on, « ce week-end » with a past verb is the one before; « le week-end prochain » is the next to come. */
    private static String weekend(LocalDate from, int n, Direction direction) {
        boolean within = from.getDayOfWeek().getValue() >= 5;
        boolean before = n == 0 && !within && direction != Direction.FUTURE;
        boolean coming = n > 0 && from.getDayOfWeek().getValue() <= 5;
        return IsoValue.unit("WE", from.plusWeeks(before ? -1 : coming ? n - 1 : n));
    }

    private String timeOffset(Offset offset) {
        ChronoUnit unit = offset.unit().equals("TH")
                ? ChronoUnit.HOURS
                : offset.unit().equals("TM") ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        LocalDateTime from = offset.anchor() == Anchor.PUBLICATION ? publicationTime : narrativeTime();
        if (from == null) {
            return "";
        }
        LocalDateTime time = from.plus(offset.amount(), unit);
        String date = IsoValue.day(time.toLocalDate());
        return date.isEmpty() ? "" : date + IsoValue.clock(time.getHour(), time.getMinute());
    }

    private @Nullable LocalDateTime narrativeTime() {
        String latest = narrative.latest();
        boolean clock = latest.length() == "2024-06-19T14:30".length()
                && latest.charAt(13) == ':'
                && Character.isDigit(latest.charAt(14));
        return clock && !latest.endsWith("24:00") ? LocalDateTime.parse(latest) : null;
    }

    // ---- times of day

    private String dayValue(@Nullable Meaning day, Direction direction, @Nullable LocalDate near) {
        String value = day == null ? "" : value(day, direction, near);
        if (day == null) {
            LocalDate date = near != null ? near : narrative.dayOfNews(publication);
            value = date == null ? "" : IsoValue.day(date);
        }
        return value.isEmpty() ? "XXXX-XX-XX" : value;
    }

    private String clock(Clock clock, Direction direction, @Nullable LocalDate near) {
        String day = dayValue(clock.day(), direction, near);
        return day + IsoValue.clock(clock.hour(), clock.minute()) + zone(clock, day);
    }

    private static String zone(Clock clock, String day) {
        String zone = clock.zone();
        if (zone.indexOf('/') < 0) {
            return zone;
        }
        if (day.startsWith("X") || clock.hour() > 23) {
            return "";
        }
        return IsoDay.read(day)
                .atTime(clock.hour(), clock.minute())
                .atZone(ZoneId.of(zone))
                .getOffset()
                .getId();
    }

    // ---- parts of years

    private String yearPart(YearPart part, Direction direction, @Nullable LocalDate near) {
        String suffix = "-" + part.code() + part.nth();
        if (part.year() != null) {
            String year = value(part.year(), direction, near);
            return year.length() < 4 ? "" : year.substring(0, 4) + suffix;
        }
        if (publication == null) {
            return "XXXX" + suffix;
        }
        int length = part.code().equals("Q") ? 3 : 6;
        LocalDate begin = LocalDate.of(publication.getYear(), (part.nth() - 1) * length + 1, 1);
        boolean lastYear = begin.isAfter(publication) && direction == Direction.PAST;
        boolean nextYear = begin.plusMonths(length).isBefore(publication) && direction == Direction.FUTURE;
        return IsoValue.year(begin.getYear() + (lastYear ? -1 : nextYear ? 1 : 0)) + suffix;
    }
}
