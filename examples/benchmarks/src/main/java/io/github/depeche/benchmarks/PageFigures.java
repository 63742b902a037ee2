package io.github.depeche.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts over pages: segments of the body that must and must not be found, and title, author and date where they are expected. */
final class PageFigures {

    private static final class Share {
        private int right;
        private int asked;
    }

    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final boolean withDates;

    /** @param withDates whether the library reads dates at all */
    PageFigures(boolean withDates) {
        this.withDates = withDates;
    }

    void add(JsonNode expected, PageReading reading) {
        String body = spaced(reading.body());
        expected.path("with").forEach(segment -> answer("body with", body.contains(spaced(segment.asText()))));
        expected.path("without").forEach(segment -> answer("body without", !body.contains(spaced(segment.asText()))));
        compare("title", expected, words(reading.title()));
        compare("author", expected, words(reading.author()));
        if (withDates) {
            compare("date", expected, words(reading.date()));
        }
    }

    /** Right is what holds the expected words; « Par » before a name is no error. */
    private void compare(String field, JsonNode expected, String found) {
        String wanted = words(expected.path(field).asText(""));
        if (!wanted.isEmpty()) {
            answer(field, found.contains(wanted));
        }
    }

    private void answer(String measure, boolean right) {
        Share share = shares.computeIfAbsent(measure, key -> new Share());
        share.asked++;
        share.right += right ? 1 : 0;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").strip();
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** One line a measure. */
    String describe() {
        StringBuilder lines = new StringBuilder();
        shares.forEach((measure, share) -> lines.append(String.format(
                Locale.ROOT,
                "  %-14s %5.1f  %d of %d%n",
                measure,
                100.0 * share.right / share.asked,
                share.right,
                share.asked)));
        return lines.toString();
    }
}
