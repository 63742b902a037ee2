package io.github.depeche;

/** One parser for all tests that ask for nothing of their own: models take memory, and a parser serves all threads. */
public final class SharedParser {

    /** As {@link ArticleParser#create()} makes it. */
    public static final ArticleParser FRENCH = ArticleParser.create();

    private SharedParser() {}
}
