package io.github.depeche.genderbalance;

import io.github.depeche.Gender;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The balance as a page of its own: a bar for each month, in light and dark, on any width; its figures in words. */
final class BalancePage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Gender balance of sources</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --FEMALE: #b2478f; --MALE: #1f8585; --UNKNOWN: #7f7f7f; }
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
            ul { list-style: none; padding: 0; }
            .bar { display: flex; height: 1.25rem; gap: 2px; min-width: 2px; }
            .FEMALE { background: var(--FEMALE); } .MALE { background: var(--MALE); } .UNKNOWN { background: var(--UNKNOWN); }
            .entry { white-space: nowrap; margin-right: .6em; }
            .key { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
            li { margin-bottom: .75rem; }
            </style>
            </head>
            <body>
            <h1>Gender balance of sources</h1>
            <p><strong>%s</strong></p>
            <p>Persons quoted, each once an article:
            <span class="entry"><span class="key FEMALE"></span>women</span>
            <span class="entry"><span class="key MALE"></span>men</span>
            <span class="entry"><span class="key UNKNOWN"></span>gender not told</span></p>
            <ul>
            %s</ul>
            </body>
            </html>
            """;

    private BalancePage() {}

    static String of(SortedMap<String, Map<Gender, Long>> byMonth) {
        long most = byMonth.values().stream().mapToLong(BalancePage::sum).max().orElse(0);
        StringBuilder months = new StringBuilder();
        byMonth.forEach((month, persons) ->
                months.append("<li>%s: %s\n%s</li>\n".formatted(month, inWords(persons), bar(persons, most))));
        return PAGE.formatted("All months: " + inWords(total(byMonth.values())), months);
    }

    private static String inWords(Map<Gender, Long> persons) {
        long women = persons.getOrDefault(Gender.FEMALE, 0L);
        long men = persons.getOrDefault(Gender.MALE, 0L);
        long unknown = persons.getOrDefault(Gender.UNKNOWN, 0L);
        String share = women + men == 0 ? "" : "; %d%% women".formatted(Math.round(100.0 * women / (women + men)));
        return "women %d, men %d, not told %d".formatted(women, men, unknown) + share;
    }

    /** As long as the month is rich in sources, so that a month of three is not taken for a month of three hundred. */
    private static String bar(Map<Gender, Long> persons, long most) {
        StringBuilder bar = new StringBuilder(String.format(
                Locale.ROOT,
                "<div class=\"bar\" aria-hidden=\"true\" style=\"width:%.1f%%\">",
                100.0 * sum(persons) / Math.max(1, most)));
        for (Gender gender : List.of(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN)) {
            long count = persons.getOrDefault(gender, 0L);
            if (count > 0) {
                bar.append("<span class=\"%s\" style=\"flex:%d\"></span>".formatted(gender, count));
            }
        }
        return bar.append("</div>").toString();
    }

    private static Map<Gender, Long> total(Collection<Map<Gender, Long>> months) {
        Map<Gender, Long> total = new HashMap<>();
        months.forEach(month -> month.forEach((gender, count) -> total.merge(gender, count, Long::sum)));
        return total;
    }

    private static long sum(Map<Gender, Long> persons) {
        return persons.values().stream().mapToLong(Long::longValue).sum();
    }
}
