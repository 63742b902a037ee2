package io.github.depeche;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Where a parse looks up from its work: has its thread been interrupted, is its time over? */
final class Checkpoint implements Runnable {

    private final Optional<Duration> maxTime;
    private final long begin = System.nanoTime();

    Checkpoint(ParserLimits limits) {
        this.maxTime = limits.maxTime();
    }

    /**
     * Looks.
     *
     * @throws CancellationException if the thread has been interrupted
     * @throws ArticleParseException if the time is over
     */
    @Override
    public void run() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while an article was parsed");
        }
        if (maxTime.isPresent()) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            if (taken.compareTo(maxTime.get()) > 0) {
                throw new ArticleParseException("parsing has taken " + taken.toMillis() + " ms, the limit is "
                        + maxTime.get().toMillis() + " ms (ParserLimits.maxTime)");
            }
        }
    }
}
