package io.github.depeche.benchmarks.peers;

import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;

/** The libraries compared. */
enum Peers {
    DEPECHE("Dépêche, everything"),
    CORENLP("CoreNLP " + CoreNlpPeer.NAMES_AND_TREES),
    HEIDELTIME("HeidelTime, times only");

    final String label;

    Peers(String label) {
        this.label = label;
    }

    Peer load() {
        return switch (this) {
            case DEPECHE -> depeche();
            case CORENLP -> new CoreNlpPeer(CoreNlpPeer.NAMES_AND_TREES);
            case HEIDELTIME -> new HeidelTimePeer();
        };
    }

    private static Peer depeche() {
        ArticleParser parser = ArticleParser.create();
        return (text, published) -> parser.parse(ArticleSource.text(text).publishedOn(published));
    }
}
