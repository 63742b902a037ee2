package io.github.depeche.benchmarks;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.VerifiedPack;
import io.github.depeche.linguistics.GrammarAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** What loading the grammar alone takes, each time in a process of its own: time, and heap after collection. */
final class GrammarLoad {

    private static final int DEFAULT_STARTS = 9;
    private static final String ONCE = "once";

    private GrammarLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 0 && args[0].equals(ONCE)) {
            out.println(once());
            return;
        }
        int starts = args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_STARTS;
        List<Double> wall = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            String[] figures = start().split(" ");
            wall.add(Double.valueOf(figures[0]));
            processor.add(Double.valueOf(figures[1]));
            heap.add(Double.valueOf(figures[2]));
        }
        out.printf(
                Locale.ROOT,
                "grammar loaded in %.3f s (%.3f s of its thread's processor time), %.1f MB of heap; medians of %d processes%n",
                Median.of(wall),
                Median.of(processor),
                Median.of(heap),
                starts);
    }

    private static String start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrammarLoad.class.getName(),
                        ONCE)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the grammar could not be loaded");
        }
        return answer.strip();
    }

    private static String once() {
        // the bean is the benchmark's: its classes are not to be counted
        long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        LanguagePack pack = VerifiedPack.of(
                ServiceLoader.load(LanguagePack.class).findFirst().orElseThrow());
        GrammarAnalyzer grammar = GrammarAnalyzer.load(pack);
        double wall = (System.nanoTime() - begin) / 1e9;
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore) / 1e9;
        try {
            return String.format(Locale.ROOT, "%.4f %.4f %.2f", wall, processor, Soak.heapMegabytes());
        } finally {
            Reference.reachabilityFence(grammar);
        }
    }
}
