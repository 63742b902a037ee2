package io.github.depeche.spark;

import io.github.depeche.ArticleParser;

/**
 * One parser for all tasks of an executor. Loaded by the first task that needs it: a parser is not sent over the network, and the driver needs
 * none.
 */
final class SharedParser {

    private SharedParser() {}

    static ArticleParser get() {
        return Loaded.PARSER;
    }

    private static final class Loaded {
        static final ArticleParser PARSER = ArticleParser.create();
    }
}
