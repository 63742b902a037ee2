package io.github.depeche.benchmarks.peers;

import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import java.util.function.Supplier;

/** The libraries compared. */
enum Peers {
    DEPECHE("Dépêche, everything", () -> {
        ArticleParser parser = ArticleParser.create();
        return (text, published) -> parser.parse(ArticleSource.text(text).publishedOn(published));
    }),
    CORENLP("CoreNLP " + CoreNlpPeer.NAMES_AND_TREES, () -> new CoreNlpPeer(CoreNlpPeer.NAMES_AND_TREES)),
    HEIDELTIME("HeidelTime, times only", HeidelTimePeer::new);

    final String label;
    private final Supplier<Peer> loader;

    Peers(String label, Supplier<Peer> loader) {
        this.label = label;
        this.loader = loader;
    }

    Peer load() {
        return loader.get();
    }
}
