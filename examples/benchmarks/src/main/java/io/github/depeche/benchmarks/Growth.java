package io.github.depeche.benchmarks;

import io.github.depeche.ArticleParser;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How cost grows: with the length of an article, with the number of articles, with threads. */
final class Growth {

    private static final int[] LENGTHS = {1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000};
    private static final int LONGEST = 10_000_000;
    private static final int[] BATCHES = {10, 100, 1_000};
    private static final int[] THREADS = {1, 2, 4};
    /** What is read for a figure at least, in characters. */
    private static final int ENOUGH = 1_500_000;

    private static final int THREAD_ROUNDS = 5;
    private static final int LENGTH_ROUNDS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ArticleParser parser = ArticleParser.create();
    private final List<String> articles;
    private final PrintStream out;

    private Growth(List<String> articles, PrintStream out) {
        this.articles = articles;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Growth growth = new Growth(Articles.read(Path.of(args[0])), out);
        growth.read(growth.texts(4_000, 3 * ENOUGH)); // warm-up
        growth.lengths();
        growth.batches();
        growth.threads();
    }

    private void lengths() {
        out.printf(
                "%nlength of an article: processor time for each character, median of %d rounds in turns%n",
                LENGTH_ROUNDS);
        List<List<Double>> micros = new ArrayList<>();
        for (int round = 0; round < LENGTH_ROUNDS; round++) {
            for (int k = 0; k < LENGTHS.length; k++) {
                if (round == 0) {
                    micros.add(new ArrayList<>());
                }
                List<String> texts = texts(LENGTHS[k], ENOUGH);
                long characters = texts.stream().mapToLong(String::length).sum();
                micros.get(k).add(read(texts) * 1e6 / characters);
            }
        }
        double middle = Median.of(micros.stream().map(Median::of).toList());
        for (int k = 0; k < LENGTHS.length; k++) {
            double median = Median.of(micros.get(k));
            out.printf(
                    Locale.ROOT,
                    "%,12d characters %8.3f µs/character %+6.1f %% of the middle one%n",
                    LENGTHS[k],
                    median,
                    100 * (median / middle - 1));
        }
        out.printf("ten million characters, once%n");
        out.printf(
                Locale.ROOT,
                "%,12d characters %8.3f µs/character%n",
                LONGEST,
                read(texts(LONGEST, LONGEST)) * 1e6 / LONGEST);
    }

    private void batches() {
        out.printf("%nnumber of articles: processor time for each%n");
        for (int batch : BATCHES) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                texts.add(articles.get(i % articles.size()));
            }
            out.printf(Locale.ROOT, "%,12d articles %8.3f ms/article%n", batch, read(texts) * 1e3 / batch);
        }
    }

    private void threads() throws InterruptedException, ExecutionException {
        out.printf("%nthreads: articles per second, median of %d rounds in turns%n", THREAD_ROUNDS);
        List<List<Double>> rates = new ArrayList<>();
        for (int round = 0; round < THREAD_ROUNDS; round++) {
            for (int k = 0; k < THREADS.length; k++) {
                if (round == 0) {
                    rates.add(new ArrayList<>());
                }
                rates.get(k).add(rate(THREADS[k]));
            }
        }
        for (int k = 0; k < THREADS.length; k++) {
            double median = Median.of(rates.get(k));
            out.printf(
                    Locale.ROOT,
                    "%12d threads %8.1f articles/s %5.2f × one%n",
                    THREADS[k],
                    median,
                    median / Median.of(rates.get(0)));
        }
    }

    private double rate(int count) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(count);
        long begin = System.nanoTime();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (String article : articles) {
            tasks.add(() -> parser.parse(article).actors().size());
        }
        for (Future<Integer> done : executor.invokeAll(tasks)) {
            done.get();
        }
        executor.shutdown();
        return articles.size() / ((System.nanoTime() - begin) / 1e9);
    }

    /** Texts of a length, of whole paragraphs of articles in turn, until there are enough characters. */
    private List<String> texts(int length, int enough) {
        List<String> paragraphs = articles.stream()
                .flatMap(article -> article.lines())
                .filter(line -> !line.isBlank())
                .toList();
        List<String> texts = new ArrayList<>();
        int next = 0;
        for (long characters = 0;
                characters < enough;
                characters += texts.get(texts.size() - 1).length()) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                String paragraph = paragraphs.get(next++ % paragraphs.size());
                text.append(paragraph, 0, Math.min(paragraph.length(), length - text.length()));
                text.append(text.length() < length ? "\n\n" : "");
            }
            texts.add(text.substring(0, length));
        }
        return texts;
    }

    /** Seconds of the processor for reading them one after another. */
    private double read(List<String> texts) {
        long begin = threads.getCurrentThreadCpuTime();
        texts.forEach(parser::parse);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
