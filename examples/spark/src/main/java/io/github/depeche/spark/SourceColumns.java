package io.github.depeche.spark;

/** The columns of the articles to be read, whatever form they came in. */
final class SourceColumns {

    /** A string, unique in the corpus. */
    static final String ID = "id";

    /** The bytes of a plain text; null if the article is a page. */
    static final String TEXT = "text";

    /** The bytes of a page; null if the article is plain text. */
    static final String HTML = "html";

    /** The address, or null. */
    static final String URL = "url";

    /** The day of publication, or null. */
    static final String PUBLISHED = "published";

    private SourceColumns() {}
}
