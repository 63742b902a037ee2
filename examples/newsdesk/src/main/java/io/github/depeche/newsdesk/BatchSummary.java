package io.github.depeche.newsdesk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a batch went. */
final class BatchSummary {

    /** From this many inputs on, people want to be told how it goes. */
    static final int MANY = 10;

    private static final int SLOWEST = 3;

    private record Timed(Input input, Duration took) {}

    private final long begin = System.nanoTime();
    private final List<Timed> slowest = new ArrayList<>();
    private int done;
    private int failures;

    void done(Input input, Duration took) {
        done++;
        slowest.add(new Timed(input, took));
        slowest.sort(Comparator.comparing(Timed::took).reversed());
        if (slowest.size() > SLOWEST) {
            slowest.remove(SLOWEST);
        }
    }

    void failed() {
        failures++;
    }

    int failures() {
        return failures;
    }

    /**
     * Counts, rate and the slowest inputs, in one line.
     *
     * @param skipped inputs that an earlier run had done
     */
    String describe(int skipped) {
        double seconds = Math.max(0.001, (System.nanoTime() - begin) / 1e9);
        String slow = slowest.stream()
                .map(timed -> timed.input().label() + " (" + timed.took().toMillis() + " ms)")
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%d done, %d failed", done, failures)
                + (skipped == 0 ? "" : ", " + skipped + " done before")
                + String.format(Locale.ROOT, "; %.1f s, %.1f per second", seconds, done / seconds)
                + (slow.isEmpty() ? "" : "; slowest: " + slow);
    }
}
