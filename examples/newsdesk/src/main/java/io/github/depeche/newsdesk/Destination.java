package io.github.depeche.newsdesk;

import java.io.Closeable;
import java.io.IOException;

/** Where the rendered articles go. */
interface Destination extends Closeable {

    /** Writes one article. */
    void write(String name, String rendered) throws IOException;
}
