package io.github.depeche.layout;

import io.github.depeche.layout.DateLine.Item;
import io.github.depeche.layout.DateLine.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a line of furniture: « Publié le 12/03/2021 16:25 Mis à jour le … », « Mardi 9 avril 2019 à 14 h 07 », « 02/11/23 à
 * 16h33 », « 2021-03-12 ». Dates inside prose are not its business.
 */
final class DateReader {

    private final LayoutWords words;

    DateReader(LayoutWords words) {
        this.words = words;
    }

    /** Reads a line; linear in its length. */
    DateLine read(String folded) {
        List<Item> items = new ArrayList<>();
        int otherLetters = 0;
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            if (!Folding.isWordPart(c)) {
                i++;
                continue;
            }
            Item item = Character.isDigit(c) ? numeric(folded, i) : label(folded, i);
            if (item != null) {
                items.add(item);
                i = item.end();
                continue;
            }
            int end = Folding.wordEnd(folded, i);
            int joining = joiningEnd(folded, i);
            if (joining < 0) {
                otherLetters += end - i;
            }
            i = Math.max(end, joining);
        }
        return new DateLine(items, otherLetters);
    }

    private @Nullable Item label(String folded, int at) {
        Phrases.Match<String> modified = words.at(LayoutWords.Kind.MODIFIED, folded, at);
        if (modified != null) {
            return new Item(Kind.MODIFIED, at, modified.end(), null, null);
        }
        Phrases.Match<String> published = words.at(LayoutWords.Kind.PUBLISHED, folded, at);
        return published == null ? null : new Item(Kind.PUBLISHED, at, published.end(), null, null);
    }

    /** The end of a weekday or of a word that joins a date's parts, or -1. */
    private int joiningEnd(String folded, int at) {
        Phrases.Match<String> joining = words.at(LayoutWords.Kind.TIME_FILLER, folded, at);
        if (joining == null) {
            joining = words.at(LayoutWords.Kind.WEEKDAY, folded, at);
        }
        return joining == null ? -1 : joining.end();
    }

    private @Nullable Item numeric(String folded, int at) {
        Item item = numbersDate(folded, at);
        if (item == null) {
            item = hour(folded, at);
        }
        if (item == null) {
            item = filingTime(folded, at);
        }
        return item == null ? monthDate(folded, at) : item;
    }

    /** « 150920 JUN 07 »: the day, hour and minute at which an agency filed its dispatch, then month and year. */
    private @Nullable Item filingTime(String folded, int at) {
        int monthAt = Folding.skipSpaces(folded, at + 6);
        if (digitsEnd(folded, at) != at + 6) {
            return null;
        }
        Phrases.Match<String> month = words.at(LayoutWords.Kind.MONTH, folded, monthAt);
        int yearAt = month == null ? at : Folding.skipSpaces(folded, month.end());
        int yearEnd = digitsEnd(folded, yearAt);
        if (month == null || (yearEnd - yearAt != 2 && yearEnd - yearAt != 4)) {
            return null;
        }
        int year = fullYear(number(folded, yearAt, yearEnd), yearEnd - yearAt);
        LocalDate day = day(year, Integer.parseInt(month.value()), number(folded, at, at + 2));
        return day == null ? null : new Item(Kind.DAY, at, yearEnd, day, null);
    }

    /** « 12/03/2021 », « 12.03.21 », « 2021-03-12 », « 05 – 03 – 2015 ». */
    private static @Nullable Item numbersDate(String folded, int at) {
        int first = digitsEnd(folded, at);
        boolean spaced = folded.startsWith(" - ", first);
        char separator = charAt(folded, spaced ? first + 1 : first);
        if (separator != '/' && separator != '-' && separator != '.') {
            return null;
        }
        int gap = spaced ? 3 : 1;
        int second = digitsEnd(folded, first + gap);
        if (second == first + gap || !folded.startsWith(folded.substring(first, first + gap), second)) {
            return null;
        }
        int third = digitsEnd(folded, second + gap);
        int digits = third - second - gap;
        if (digits == 0 || digits > 4 || (spaced && digits < 4)) {
            return null;
        }
        int a = number(folded, at, first);
        int b = number(folded, first + gap, second);
        int c = number(folded, second + gap, third);
        LocalDate day = first - at == 4 ? day(a, b, c) : day(fullYear(c, digits), b, a);
        return day == null ? null : new Item(Kind.DAY, at, third, day, null);
    }

    /** « 9 avril 2019 », « 1er mai », « 3 oct. 2025 », « 30 janvier, 2018 ». */
    private @Nullable Item monthDate(String folded, int at) {
        int dayEnd = digitsEnd(folded, at);
        int afterDay = folded.startsWith("er", dayEnd) ? dayEnd + 2 : dayEnd;
        int monthAt = Folding.skipSpaces(folded, afterDay);
        Phrases.Match<String> month = words.at(LayoutWords.Kind.MONTH, folded, monthAt);
        if (dayEnd - at > 2 || month == null) {
            return null;
        }
        int dayNumber = number(folded, at, dayEnd);
        int monthNumber = Integer.parseInt(month.value());
        int end = ".,".indexOf(charAt(folded, month.end())) >= 0 ? month.end() + 1 : month.end();
        int yearAt = Folding.skipSpaces(folded, end);
        int yearEnd = digitsEnd(folded, yearAt);
        int yearDigits = yearEnd - yearAt;
        // « 27 mars 20 à 9:21 » has a year, « 27 mars 20 h 30 » and « 27 mars 09:30 » have an hour
        boolean year = yearDigits == 4 || (yearDigits == 2 && hour(folded, yearAt) == null);
        if (year && charAt(folded, yearEnd) != 'h') {
            LocalDate day = day(fullYear(number(folded, yearAt, yearEnd), yearDigits), monthNumber, dayNumber);
            return day == null ? null : new Item(Kind.DAY, at, yearEnd, day, null);
        }
        LocalDate day = day(0, monthNumber, dayNumber);
        return day == null ? null : new Item(Kind.DAY_WITHOUT_YEAR, at, month.end(), day, null);
    }

    /** « 16:25 », « 14 h 07 », « 14h », « 17 heures 30 »; a following count of seconds is read over. */
    private static @Nullable Item hour(String folded, int at) {
        int hourEnd = digitsEnd(folded, at);
        int mark = Folding.skipSpaces(folded, hourEnd);
        int markEnd;
        if (charAt(folded, mark) == ':' && mark == hourEnd) {
            markEnd = mark + 1;
        } else if (folded.startsWith("heures", mark)) {
            markEnd = mark + "heures".length();
        } else if (charAt(folded, mark) == 'h' && !Character.isLetter(charAt(folded, mark + 1))) {
            markEnd = mark + 1;
        } else {
            return null;
        }
        int minuteAt = Folding.skipSpaces(folded, markEnd);
        int minuteEnd = digitsEnd(folded, minuteAt);
        boolean withMinutes = minuteEnd - minuteAt == 2;
        if (hourEnd - at > 2 || (charAt(folded, mark) == ':' && !withMinutes)) {
            return null;
        }
        int hour = number(folded, at, hourEnd);
        int minute = withMinutes ? number(folded, minuteAt, minuteEnd) : 0;
        if (hour > 23 || minute > 59) {
            return null;
        }
        int end = withMinutes ? secondsEnd(folded, minuteEnd) : markEnd;
        return new Item(Kind.HOUR, at, end, null, LocalTime.of(hour, minute));
    }

    private static int secondsEnd(String folded, int at) {
        boolean seconds = charAt(folded, at) == ':' && digitsEnd(folded, at + 1) == at + 3;
        return seconds ? at + 3 : at;
    }

    private static int fullYear(int year, int digits) {
        if (digits > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean valid = year >= 0
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    /** The value of at most nine digits; longer ones are no part of a date and give a value beyond all bounds. */
    private static int number(String text, int begin, int end) {
        return begin < end && end - begin <= 9 ? Integer.parseInt(text, begin, end, 10) : Integer.MAX_VALUE;
    }
}
