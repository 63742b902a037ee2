package io.github.depeche.newsdesk;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, if that is a terminal and there is something to wait for. */
final class Progress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int inputs) {
        boolean shown = inputs >= BatchSummary.MANY && Terminal.isTerminal(Terminal.STANDARD_ERROR);
        return new Progress(
                shown
                        ? new ProgressBarBuilder()
                                .setTaskName("newsdesk")
                                .setInitialMax(inputs)
                                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                                .build()
                        : null);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Makes room for a message. */
    void clearLine() {
        if (bar != null) {
            System.err.print("\r\033[K");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
