package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** All articles into one stream, with what the format wants before, between and after them. */
final class StreamDestination implements Destination {

    private final OutputStream out;
    private final ArticleRenderer.Frame frame;
    private boolean first = true;

    StreamDestination(OutputStream out, ArticleRenderer.Frame frame) throws IOException {
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
        out.flush();
    }

    @Override
    public void close() throws IOException {
        print(frame.closing());
        out.flush();
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
