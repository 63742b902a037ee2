package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** All articles into one stream, with what the format wants before, between and after them. */
final class StreamDestination implements Destination {

    private final PrintStream out;
    private final ArticleRenderer.Frame frame;
    private boolean first = true;

    StreamDestination(PrintStream out, ArticleRenderer.Frame frame) throws IOException {
        this.out = out;
        this.frame = frame;
        print(frame.opening());
    }

    @Override
    public void write(String name, Article article, String rendered) throws IOException {
        if (!first) {
            print(frame.separator());
        }
        first = false;
        print(rendered);
        flush();
    }

    @Override
    public void close() throws IOException {
        print(frame.closing());
        flush();
    }

    /** A print stream keeps its errors to itself; a reader that has gone or a disk that is full must end the run. */
    private void flush() throws IOException {
        if (out.checkError()) {
            throw new IOException("standard output cannot be written: its reader has gone, or the disk is full");
        }
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
