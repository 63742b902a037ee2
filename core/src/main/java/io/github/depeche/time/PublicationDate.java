package io.github.depeche.time;

import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import io.github.depeche.time.Meaning.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication: told by the source or the layout, else worked out from the dates of the text.
 *
 * @param day null if it could not be told
 */
record PublicationDate(@Nullable LocalDate day, Metadata metadata, List<Diagnostic> diagnostics) {

    /** A date so early in the text is its dateline: « 12 juin 2016. – », « PARIS, 3 oct 2025 (AFP) - ». */
    private static final int DATELINE_END = 400;

    private static final int HEAD_END = 1200;

    /** What tells of later years is no news of this day: « né le 4 mai 1982 … condamné en juillet 2015 ». */
    private static final int YEARS_AHEAD = 3;

    /** A day or month of the text. */
    private record Told(int line, int begin, int end, PartialDate date) {}

    static PublicationDate of(String text, Metadata metadata, TimeLexicon lexicon) {
        LocalDate given = metadata.publishedOn().orElse(null);
        if (given != null) {
            return new PublicationDate(given, metadata, List.of());
        }
        List<Told> told = datesOf(text, lexicon);
        LocalDate dateline = dateline(text, told);
        if (dateline != null) {
            return inferred(dateline, metadata, "a dateline or the date above the text");
        }
        return fromBody(told, metadata);
    }

    private static PublicationDate fromBody(List<Told> told, Metadata metadata) {
        LocalDate latest = null;
        for (Told one : told) {
            LocalDate day = full(one.date);
            latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
        }
        latest = isOfThePast(latest, told) ? null : latest;
        LocalDate fitting = weekdayFitting(told, latest);
        if (fitting != null) {
            boolean same = fitting.equals(latest);
            return inferred(
                    fitting,
                    metadata,
                    same
                            ? "a full date with the weekday that a day of the text has"
                            : "a weekday and day that fit one year only");
        }
        if (latest != null && isNews(latest, told)) {
            return inferred(latest, metadata, "the latest full date of the text");
        }
        Diagnostic none = new Diagnostic(
                Diagnostic.Kind.NO_PUBLICATION_DATE,
                "No publication date in the text; it may be given by ArticleSource.publishedOn.");
        return new PublicationDate(null, metadata, List.of(none));
    }

    private static boolean isOfThePast(@Nullable LocalDate latest, List<Told> told) {
        return latest != null
                && told.stream()
                        .map(one -> one.date.year())
                        .anyMatch(year -> year != null && year >= latest.getYear() + YEARS_AHEAD);
    }

    /** The latest full date is the day of the news if it stands near the head; later in the text it may be a birthday. */
    private static boolean isNews(LocalDate latest, List<Told> told) {
        return told.stream().anyMatch(one -> one.begin <= HEAD_END && latest.equals(full(one.date)));
    }

    private static PublicationDate inferred(LocalDate day, Metadata metadata, String reason) {
        Metadata dated = metadata.toBuilder().published(day).build();
        String message = "The publication date " + day + " was worked out from " + reason + ".";
        return new PublicationDate(
                day, dated, List.of(new Diagnostic(Diagnostic.Kind.PUBLICATION_DATE_INFERRED, message)));
    }

    private static List<Told> datesOf(String text, TimeLexicon lexicon) {
        List<Told> told = new ArrayList<>();
        int line = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Atoms atoms = Atoms.of(text, begin, end);
            DateGrammar dates = new DateGrammar(atoms, lexicon, Syntax.none(lexicon));
            for (int i = 0; i < atoms.size(); i++) {
                Match match = dates.read(i);
                if (match != null && match.meaning() instanceof PartialDate date && date.month() != null) {
                    told.add(new Told(
                            line, atoms.at(i).begin(), atoms.at(match.end() - 1).end(), date));
                    i = match.end() - 1;
                }
            }
            line++;
            begin = end + 1;
        }
        return told;
    }

    private static @Nullable LocalDate full(PartialDate date) {
        if (date.year() == null || date.month() == null || date.day() == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            boolean fits = date.weekday() == null || day.getDayOfWeek().getValue() == date.weekday();
            return fits && date.year() >= 1800 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A full date at the beginning of a line, or in front of a dateline's dash or parenthesis, near the head of the text. */
    private static @Nullable LocalDate dateline(String text, List<Told> told) {
        for (Told one : told) {
            LocalDate day = one.begin <= DATELINE_END ? full(one.date) : null;
            if (day != null && (startsLine(text, one.begin) || endsDateline(text, one.end))) {
                return day;
            }
        }
        return null;
    }

    private static boolean startsLine(String text, int begin) {
        int i = begin - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '(')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    /** « PARIS, 3 oct 2025 (AFP) - », « Genève, le 4 mai 2024 - » */
    private static boolean endsDateline(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + 12)).stripLeading();
        return rest.startsWith("(AFP")
                || rest.startsWith("(Reuters")
                || rest.startsWith("- ")
                || rest.startsWith("\u2013 ")
                || rest.startsWith("\u2014 ");
    }

    /**
     * The year that a day with its weekday fits: « mercredi 19 juin » beside « le 19 juin 2024 »; without any year in the text, no year is better than
     * another.
     */
    private static @Nullable LocalDate weekdayFitting(List<Told> told, @Nullable LocalDate latest) {
        if (latest == null) {
            return null;
        }
        for (Told one : told) {
            PartialDate date = one.date;
            if (date.year() == null && date.weekday() != null && date.month() != null && date.day() != null) {
                LocalDate day = YearChoice.fitting(latest, date.month(), date.day(), date.weekday());
                if (day != null && !day.isBefore(latest) && day.toEpochDay() - latest.toEpochDay() < 400) {
                    return day;
                }
            }
        }
        return null;
    }
}
