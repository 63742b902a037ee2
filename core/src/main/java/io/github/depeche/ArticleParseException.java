package io.github.depeche;

/** A document that a parser refuses: it lies beyond its {@link ParserLimits}. Content alone never causes it. */
public class ArticleParseException extends RuntimeException {

    /**
     * A refusal.
     *
     * @param message the limit and the value
     */
    public ArticleParseException(String message) {
        super(message);
    }
}
