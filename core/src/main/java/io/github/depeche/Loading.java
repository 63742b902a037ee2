package io.github.depeche;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is loaded on a thread of its own, beside what its maker does meanwhile. The thread ends with it.
 *
 * @param <T> what is loaded
 */
final class Loading<T> {

    private final FutureTask<T> task;

    private Loading(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Loading<T> start(Callable<T> load) {
        Loading<T> loading = new Loading<>(new FutureTask<>(load));
        Thread thread = new Thread(loading.task, "depeche-loading");
        thread.setDaemon(true);
        thread.start();
        return loading;
    }

    /** Waits for it; what went wrong on the other thread is thrown on this one. An interruption is kept for later. */
    T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a language pack could not be loaded", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
