package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

/** Where the rendered articles go. */
interface Destination extends Closeable {

    /**
     * Writes one article.
     *
     * @param name the name of its input
     * @param rendered its form in the output
     */
    void write(String name, Article article, String rendered) throws IOException;

    /** The names of the inputs that an earlier run wrote here, and that need not be read again. */
    default Set<String> done() {
        return Set.of();
    }
}
