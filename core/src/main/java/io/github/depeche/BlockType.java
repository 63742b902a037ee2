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
    /** An interviewer's turn; mostly a question, but « Des élus vous reprochent d'avoir tardé. » asks too. */
    QUESTION(true),
    /** A turn of the person interviewed, with its label (« A. S. : ») if it has one; each paragraph of a longer answer is a block. */
    ANSWER(true),
    /** An item of a list in the body. */
    LIST_ITEM(true),
    /** A row of a table in the body; a tab stands between two cells. */
    TABLE(false),
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

    /**
     * Whether it is text of the body: a paragraph, or one of the blocks that are more than that ({@link #QUESTION}, {@link #ANSWER},
     * {@link #LIST_ITEM}, {@link #TABLE}). Title, lead and subheads stand beside the body.
     */
    public boolean isBody() {
        return switch (this) {
            case PARAGRAPH, QUESTION, ANSWER, LIST_ITEM, TABLE -> true;
            case TITLE, LEAD, BYLINE, DATE, META, CAPTION, SUBHEAD, BOILERPLATE -> false;
        };
    }
}
