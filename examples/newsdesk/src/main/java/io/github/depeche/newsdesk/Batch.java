package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads and renders many inputs on several threads; writes the results in the order of the inputs. */
final class Batch {

    /** How many inputs may wait, done, for a slow one before them: bounds the memory of a batch of any size. */
    private static final int AHEAD_PER_THREAD = 8;

    private record Pending(Input input, Future<Rendered> rendered) {}

    private record Rendered(Article article, String text, Duration took) {}

    private final ArticleReader reader;
    private final ArticleRenderer renderer;
    private final int threads;

    Batch(ArticleReader reader, ArticleRenderer renderer, int threads) {
        this.reader = reader;
        this.renderer = renderer;
        this.threads = threads;
    }

    /**
     * Does all inputs; one that fails is named and passed over.
     *
     * @throws IOException if the destination cannot be written
     */
    BatchSummary run(List<Input> inputs, Destination destination, PrintWriter err)
            throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        BatchSummary summary = new BatchSummary();
        try (Progress progress = Progress.of(inputs.size())) {
            Iterator<Input> waiting = inputs.iterator();
            Queue<Pending> pending = new ArrayDeque<>();
            while (waiting.hasNext() || !pending.isEmpty()) {
                while (waiting.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    Input input = waiting.next();
                    pending.add(new Pending(input, executor.submit(() -> render(input))));
                }
                Pending next = pending.remove();
                try {
                    Rendered rendered = next.rendered().get();
                    destination.write(next.input().name(), rendered.article(), rendered.text());
                    summary.done(next.input(), rendered.took());
                } catch (ExecutionException failed) {
                    summary.failed();
                    progress.clearLine();
                    err.println("newsdesk: " + next.input().label() + ": " + Reason.of(failed));
                }
                progress.step();
            }
            return summary;
        } finally {
            executor.shutdownNow();
        }
    }

    private Rendered render(Input input) throws IOException {
        long begin = System.nanoTime();
        Article article = reader.read(input);
        String text = renderer.render(input.name(), article);
        return new Rendered(article, text, Duration.ofNanos(System.nanoTime() - begin));
    }
}
