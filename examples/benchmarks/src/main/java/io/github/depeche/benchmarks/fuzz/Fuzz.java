package io.github.depeche.benchmarks.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Runs the stages of the parser and the whole on generated texts, for a bounded time, and keeps every text that breaks a law.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar fuzz MINUTES FOUND [SEED [ARTICLES]]
 * }</pre>
 *
 * <p>It ends with status 1 if it found any. FOUND is the folder for the texts found, made small; ARTICLES a folder of articles to damage. The same SEED gives the same texts.
 */
public final class Fuzz {

    /** Beyond this many seconds of work an input is too slow, whatever it is. */
    private static final double FIXED_SECONDS = 2;

    private static final double SECONDS_PER_CHARACTER = 100e-6;
    private static final int SHRINKING_STEPS = 400;
    private static final int REPORT_EVERY = 200_000;

    private final Target.Parts parts = Target.Parts.load();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Target, Long> inputs = new EnumMap<>(Target.class);
    private final Set<String> known = new HashSet<>();
    private final Path found;
    private final PrintStream out;

    private Fuzz(Path found, PrintStream out) {
        this.found = found;
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2) {
            out.println("usage: fuzz MINUTES FOUND [SEED [ARTICLES]]");
            return;
        }
        Duration duration = Duration.ofMillis((long) (Double.parseDouble(args[0]) * 60_000));
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        List<String> articles = args.length > 3 ? read(Path.of(args[3])) : List.of();
        Files.createDirectories(Path.of(args[1]));
        Fuzz fuzz = new Fuzz(Path.of(args[1]), out);
        fuzz.run(duration, articles, seed);
        if (!fuzz.known.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<String> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts;
        }
    }

    private static List<String> pieces() throws IOException {
        try (InputStream in = Fuzz.class.getResourceAsStream("pieces.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource pieces.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private void run(Duration duration, List<String> articles, long seed) throws IOException {
        NewsGenerator generator = new NewsGenerator(pieces(), articles, seed);
        SplittableRandom random = new SplittableRandom(seed);
        long end = System.nanoTime() + duration.toNanos();
        for (long count = 1; System.nanoTime() < end; count++) {
            Target target = target(random.nextInt(100));
            test(target, generator.next());
            inputs.merge(target, 1L, Long::sum);
            if (count % REPORT_EVERY == 0) {
                out.println(summary());
            }
        }
        out.println(summary());
    }

    private static Target target(int percent) {
        int below = 0;
        for (Target target : Target.values()) {
            below += target.share;
            if (percent < below) {
                return target;
            }
        }
        throw new IllegalStateException("shares must add up to 100");
    }

    private void test(Target target, String text) throws IOException {
        String failure = failure(target, text);
        if (failure.isEmpty() || !known.add(target + failure)) {
            return;
        }
        String small = shrink(target, text, failure);
        Path file = found.resolve(String.format(Locale.ROOT, "%s-%08x.txt", target, small.hashCode()));
        Files.write(file, small.getBytes(StandardCharsets.UTF_16BE)); // keeps lone surrogates
        out.println("FOUND " + target + " " + failure + " in " + file + " (" + small.length() + " characters)");
    }

    /** What goes wrong, told so that the same defect is told the same way; empty if nothing does. */
    private String failure(Target target, String text) {
        try {
            long begin = System.nanoTime();
            target.run(parts, text);
            double limit = FIXED_SECONDS + SECONDS_PER_CHARACTER * text.length();
            // other programs may have had the processor: then the time of its own counts, which is costly to ask for
            boolean slow = seconds(System.nanoTime() - begin) > limit && processorSeconds(target, text) > limit;
            return slow ? "too slow" : "";
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement at = e.getStackTrace().length == 0 ? null : place(e);
            String message = e instanceof Laws.BrokenLawException ? " " + e.getMessage() : "";
            return e.getClass().getSimpleName() + message + " at " + at;
        }
    }

    private double processorSeconds(Target target, String text) {
        long begin = threads.getCurrentThreadCpuTime();
        target.run(parts, text);
        return seconds(threads.getCurrentThreadCpuTime() - begin);
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static StackTraceElement place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("io.github.depeche.")
                    && !frame.getClassName().contains(".fuzz.")) {
                return frame;
            }
        }
        return failure.getStackTrace()[0];
    }

    /** Cuts away what the failure does not need. */
    private String shrink(Target target, String text, String failure) {
        String small = text;
        int steps = 0;
        for (int size = Math.max(1, text.length() / 2); size >= 1 && steps < SHRINKING_STEPS; ) {
            boolean cut = false;
            for (int at = 0; at < small.length() && steps++ < SHRINKING_STEPS; ) {
                String shorter = small.substring(0, at) + small.substring(Math.min(small.length(), at + size));
                if (failure(target, shorter).equals(failure)) {
                    small = shorter;
                    cut = true;
                } else {
                    at += size;
                }
            }
            size = cut ? size : size / 2;
        }
        return small;
    }

    private String summary() {
        long sum = inputs.values().stream().mapToLong(Long::longValue).sum();
        return String.format(Locale.ROOT, "%,d inputs %s, %d defects", sum, inputs, known.size());
    }
}
