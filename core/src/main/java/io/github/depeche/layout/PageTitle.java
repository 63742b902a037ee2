package io.github.depeche.layout;

import org.jspecify.annotations.Nullable;

/** Finds the line of a page that is the headline. */
final class PageTitle {

    static final int NONE = -1;

    /** A heading this similar to the declared title is the headline. */
    private static final double SIMILAR = 0.6;

    /** Another line must be the declared title, the name of the site perhaps apart. */
    private static final double SAME = 0.8;

    private PageTitle() {}

    /**
     * The index of the headline among the page's lines.
     *
     * @param declared the title that the page's metadata give
     * @param bodyBegin the index of the first line of the body
     */
    static int find(ScannedPage page, @Nullable String declared, int bodyBegin, int bodyEnd) {
        int best = NONE;
        double bestScore = 0;
        for (int i = 0; i < Math.min(bodyEnd, page.lines().size()); i++) {
            PageLine line = page.lines().get(i);
            double score = score(line, declared, page.elementOf(line).isFurniture);
            // of equal ones the last before the body: the first may be the site's name or a teaser
            boolean later = score == bestScore && score > 0 && i <= bodyBegin;
            if (score > bestScore || later) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(PageLine line, @Nullable String declared, boolean furniture) {
        if (line.text().length() > 400) {
            return 0;
        }
        double similarity = declared == null ? 0 : Titles.similarity(declared, line.text());
        double similar = similarity >= SIMILAR ? similarity : 0;
        double score =
                switch (line.markup()) {
                    case HEADLINE -> 0.5 + similar;
                    case HEADING -> similar;
                    default -> similarity >= SAME ? similarity - 0.2 : 0;
                };
        return furniture ? score * 0.3 : score;
    }
}
