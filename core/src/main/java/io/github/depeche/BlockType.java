package io.github.depeche;

/** What a block of an article is, in the words of a press desk. */
public enum BlockType {
    /** The headline. */
    TITLE(true),
    /** The chapô: the lead or standfirst between the headline and the body. */
    LEAD(true),
    /** Who wrote it: authors, agencies, publisher; sign-offs at the end. */
    BYLINE(false),
    /** Publication or update time; in a live blog, the hour of an entry. */
    DATE(false),
    /** Reading time, section, breadcrumb, share buttons. */
    META(false),
    /** The caption of a picture, with its credit. */
    CAPTION(true),
    /** An intertitle inside the body. */
    SUBHEAD(true),
    /** A paragraph of the body. */
    PARAGRAPH(true),
    /** Furniture: « Lire aussi », subscriber notices, comments, newsletters. */
    BOILERPLATE(false);

    private final boolean analyzed;

    BlockType(boolean analyzed) {
        this.analyzed = analyzed;
    }

    /** Whether actors, quotes and events are looked for in blocks of this type. */
    public boolean isAnalyzed() {
        return analyzed;
    }
}
