package io.github.depeche.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Times in a page's metadata: « 2024-06-19T14:05:00+02:00 », « 2024-06-19 14:05 », « 20240619 », « Mon, 09 Dec 2019 13:00:00 GMT ». */
final class PageTime {

    private static final int LONGEST = 80;

    private PageTime() {}

    /** The time as it stands, without its offset: the page's own wall clock. Null if it is none. */
    static @Nullable Temporal parse(@Nullable String text, DateReader reader) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        String spaced =
                isIsoTime(stripped) ? stripped.substring(0, 10) + " " + stripped.substring(11) : compact(stripped);
        DateLine line = reader.read(Folding.fold(spaced));
        Temporal time = line.times(null).published();
        if (time == null) {
            time = line.times(null).modified();
        }
        // midnight sharp is a day without an hour
        boolean midnight =
                time instanceof LocalDateTime dateTime && dateTime.toLocalTime().toSecondOfDay() == 0;
        return midnight ? LocalDate.from(time) : time;
    }

    private static boolean isIsoTime(String text) {
        return text.length() > 11 && text.charAt(4) == '-' && (text.charAt(10) == 'T' || text.charAt(10) == 't');
    }

    /** « 20240619 » */
    private static String compact(String text) {
        boolean digits = text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
    }

    /** The day in an address: « /2020/12/24/ », « /2020-12-24/ »; null if there is none. */
    static @Nullable LocalDate inAddress(String url, DateReader reader) {
        String[] parts = url.split("/");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean year = part.length() == 4 && part.startsWith("20") && i + 2 < parts.length;
            String day = year ? part + "-" + parts[i + 1] + "-" + parts[i + 2] : part;
            if (day.length() == 10 && parse(day, reader) instanceof LocalDate date) {
                return date;
            }
        }
        return null;
    }
}
