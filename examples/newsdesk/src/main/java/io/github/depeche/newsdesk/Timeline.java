package io.github.depeche.newsdesk;

import io.github.depeche.Event;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Events by date; those of one date, and the undated ones at the end, as they are told. */
final class Timeline {

    private static final String AFTER_ALL_DATES = "~";

    private Timeline() {}

    static List<Event> of(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing(Timeline::key)) // stable: the order of the article stays
                .toList();
    }

    /** ISO dates sort as strings, but for weeks: {@code 2016-W24} stands with its Monday. */
    private static String key(Event event) {
        String date = event.date().orElse(AFTER_ALL_DATES);
        if (!date.contains("-W")) {
            return date;
        }
        String week = date.length() > 8 ? date.substring(0, 8) : date;
        try {
            return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE).toString();
        } catch (DateTimeException notAWeek) {
            return date;
        }
    }
}
