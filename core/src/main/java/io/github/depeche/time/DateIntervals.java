package io.github.depeche.time;

import io.github.depeche.TimeExpression;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happens of which a time expression tells: its day, month, year or week, or an interval where the words before or after it
 * make one (« du 3 au 5 mai », « entre 2015 et 2017 », « depuis six mois », « d'ici à 2030 », « la nuit de samedi à dimanche »). « avant le 15 mai » is
 * the day that it names.
 */
public final class DateIntervals {

    /** So many characters before an expression hold the words that make an interval of it. */
    private static final int WORDS_BEFORE = 24;

    private static final int LONGEST_LINK = 12;

    private final String text;
    private final List<TimeExpression> times;
    private final Map<TimeExpression, Integer> indices = new HashMap<>();
    private final @Nullable LocalDate published;

    /**
     * The intervals of an article.
     *
     * @param times all time expressions, in reading order
     * @param published the day of publication, where « depuis » ends and « d'ici à » begins
     */
    public DateIntervals(String text, List<TimeExpression> times, Optional<LocalDate> published) {
        this.text = text;
        this.times = times;
        for (int i = 0; i < times.size(); i++) {
            indices.put(times.get(i), i);
        }
        this.published = published.orElse(null);
    }

    /**
     * ISO day, month, year or week, a season or decade as TIMEX3 writes them, or an interval {@code A/B}; empty for what is no date: a set, a
     * vague reference, a duration without « depuis ».
     */
    public Optional<String> of(TimeExpression time) {
        int index = indices.getOrDefault(time, -1);
        String before = wordsBefore(time);
        if (time.type() == TimeExpression.Type.DURATION) {
            return Optional.ofNullable(since(time, before));
        }
        if (before.endsWith("d'") && time.span().length() == 3 && index >= 0 && index + 1 < times.size()) {
            return of(times.get(index + 1)); // « d'ici à 2030 » is one time
        }
        String date = date(time);
        if (date == null) {
            return Optional.empty();
        }
        String pair = index < 0 ? null : pair(index);
        if (pair != null) {
            return Optional.of(pair);
        }
        if (published == null || date.indexOf('/') > 0) {
            return Optional.of(date);
        }
        if (before.endsWith("depuis ") || before.endsWith("depuis le ") || before.endsWith("depuis la ")) {
            return Optional.of(ordered(date, likewise(published, date)));
        }
        boolean limit = before.endsWith("d'ici ")
                || before.endsWith("d'ici à ")
                || before.endsWith("d'ici au ")
                || before.endsWith("jusqu'au ")
                || before.endsWith("jusqu'à ")
                || before.endsWith("jusqu'en ");
        CalendarInterval day = CalendarInterval.of(date);
        boolean ahead = day != null && day.last().isAfter(published);
        return Optional.of(limit && ahead ? published + "/" + date : date);
    }

    private String wordsBefore(TimeExpression time) {
        int begin = time.span().begin();
        return text.substring(Math.max(0, begin - WORDS_BEFORE), begin)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u00a0', ' ');
    }

    /** The calendar part of a value; null if it names no stretch of the calendar. */
    private @Nullable String date(TimeExpression time) {
        String value = time.value();
        boolean calendar = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        CalendarInterval interval = calendar ? CalendarInterval.of(value) : null;
        if (interval == null) {
            return null;
        }
        int clock = value.indexOf('T');
        String date = clock > 0 ? value.substring(0, clock) : value;
        String words = time.span().in(text);
        boolean night = value.endsWith("TNI") && (words.contains(" à ") || words.contains(" au "));
        return night ? date + "/" + IsoValue.day(interval.first().plusDays(1)) : date;
    }

    // ---- « du 3 au 5 mai », « entre 2015 et 2017 », « 2016-2017 », « mercredi et jeudi »

    private @Nullable String pair(int index) {
        int first = index;
        while (first > 0 && isLinked(first - 1)) {
            first--;
        }
        int last = index;
        while (last + 1 < times.size() && isLinked(last)) {
            last++;
        }
        String from = date(times.get(first));
        String to = date(times.get(last));
        if (first == last || from == null || to == null) {
            return null;
        }
        String interval = ordered(from, to);
        return interval.indexOf('/') > 0 ? interval : null; // « du 5 au 3 » makes none
    }

    private boolean isLinked(int index) {
        TimeExpression first = times.get(index);
        TimeExpression second = times.get(index + 1);
        int begin = first.span().end();
        int end = second.span().begin();
        if (end < begin || end - begin > LONGEST_LINK || !comparable(first, second)) {
            return false;
        }
        String link =
                text.substring(begin, end).strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return switch (link) {
            case "et", "et le", "et en" ->
                isNext(first, second) || wordsBefore(first).contains("entre ");
            case "-", "\u2013", "/" -> true;
            case "," -> isEnumerated(first);
            case "au", "à", "à la", "jusqu'au", "jusqu'à", "et jusqu'au" -> opens(first);
            default -> false;
        };
    }

    /** « mercredi et jeudi », « en mai et juin »; but « aux élections de 1989 et 1995 » are two dates. */
    private boolean isNext(TimeExpression first, TimeExpression second) {
        CalendarInterval a = CalendarInterval.of(first.value());
        CalendarInterval b = CalendarInterval.of(second.value());
        return a != null && b != null && a.last().plusDays(1).equals(b.first());
    }

    /** « les 9, 10 et 11 juillet »: the first ones are bare numbers. */
    private boolean isEnumerated(TimeExpression first) {
        return Character.isDigit(text.charAt(first.span().end() - 1))
                && first.value().length() == 10;
    }

    /** Both days, both months, both years: « lundi et en juin » is no pair. */
    private boolean comparable(TimeExpression first, TimeExpression second) {
        String a = date(first);
        String b = date(second);
        return a != null && b != null && a.length() == b.length() && a.indexOf('/') < 0 && b.indexOf('/') < 0;
    }

    private boolean opens(TimeExpression first) {
        String before = wordsBefore(first);
        return before.endsWith("du ")
                || before.endsWith("de ")
                || before.endsWith("d'")
                || before.endsWith("depuis ")
                || before.endsWith("des ");
    }

    /** The interval, or the first date alone if the second is not later. */
    private static String ordered(String from, String to) {
        CalendarInterval a = CalendarInterval.of(from);
        CalendarInterval b = CalendarInterval.of(to);
        boolean inOrder = a != null && b != null && a.first().isBefore(b.first());
        return inOrder ? from + "/" + to : from;
    }

    // ---- « depuis six mois », « ces trois dernières années »

    private @Nullable String since(TimeExpression time, String before) {
        String words = time.span().in(text);
        boolean until = before.endsWith("depuis ") || words.startsWith("ces ") || words.startsWith("Ces ");
        boolean within = before.endsWith("d'ici ") || before.endsWith("d'ici à ");
        String value = time.value();
        if ((!until && !within)
                || published == null
                || value.length() < 3
                || value.charAt(1) == 'T'
                || !isWhole(value)) {
            return null;
        }
        int count = Integer.parseInt(value.substring(1, value.length() - 1)) * (within ? 1 : -1);
        String now = "";
        String then = "";
        switch (value.charAt(value.length() - 1)) {
            case 'Y' -> {
                now = IsoValue.year(published.getYear());
                then = IsoValue.year(published.getYear() + count);
            }
            case 'M' -> {
                now = IsoValue.month(published);
                then = IsoValue.month(published.plusMonths(count));
            }
            default -> {
                now = IsoValue.day(published);
                then = IsoValue.day(published.plusDays(value.endsWith("W") ? 7L * count : count));
            }
        }
        return then.isEmpty() ? null : within ? now + "/" + then : then + "/" + now;
    }

    private static boolean isWhole(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            if (!Character.isDigit(value.charAt(i))) {
                return false;
            }
        }
        return value.length() <= 6;
    }

    /** The day as precise as the other date: « depuis 1998 » ends in a year, « depuis mars 2013 » in a month. */
    private static String likewise(LocalDate day, String date) {
        boolean month = date.length() == 7 && Character.isDigit(date.charAt(5));
        return date.length() == 4 ? IsoValue.year(day.getYear()) : month ? IsoValue.month(day) : IsoValue.day(day);
    }
}
