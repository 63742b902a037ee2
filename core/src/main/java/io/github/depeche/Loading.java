package io.github.depeche;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is loaded on a thread of its own, beside what its maker does meanwhile. The thread ends with it. (A task of the JDK loads
 * some fifty classes to do the same.)
 *
 * @param <T> what is loaded
 */
final class Loading<T> {

    private final Thread thread;
    private @Nullable T loaded;
    private @Nullable Throwable failure;

    private Loading(Supplier<T> load) {
        thread = new Thread(() -> run(load), "depeche-loading");
        thread.setDaemon(true);
    }

    static <T> Loading<T> start(Supplier<T> load) {
        Loading<T> loading = new Loading<>(load);
        loading.thread.start();
        return loading;
    }

    private void run(Supplier<T> load) {
        try {
            loaded = load.get();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Waits for it; what went wrong on the other thread is thrown on this one. An interruption is kept for later. */
    T get() {
        join();
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure != null) {
            throw new IllegalStateException("a language pack could not be loaded", failure);
        }
        return Objects.requireNonNull(loaded);
    }

    private void join() {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
