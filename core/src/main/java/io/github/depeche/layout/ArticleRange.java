package io.github.depeche.layout;

import io.github.depeche.layout.Line.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that are its article: from the headline, and what clings to it from above, to the end of the main content.
 *
 * @param headline one of the lines, or null
 * @param bylines what is marked as a byline in this range
 */
record ArticleRange(List<PageLine> lines, @Nullable PageLine headline, List<String> bylines) {

    /** More lines than these between headline and body are no head of an article. */
    private static final int LONGEST_HEAD = 40;
    /** So many lines above the headline may belong to it: section, byline, date. */
    private static final int LONGEST_KICKER = 3;

    static ArticleRange find(ScannedPage page, PageElement main, @Nullable String title) {
        List<PageLine> all = page.lines();
        int begin = 0;
        while (begin < all.size() && !page.isInside(all.get(begin), main)) {
            begin++;
        }
        int end = begin;
        while (end < all.size() && page.isInside(all.get(end), main)) {
            end++;
        }
        int at = PageTitle.find(page, title, begin, end);
        List<PageLine> lines = new ArrayList<>();
        PageLine headline = null;
        if (at != PageTitle.NONE) {
            headline = all.get(at);
        } else if (title != null) {
            headline = new PageLine(withoutSite(title), 0, Markup.HEADLINE, "html > head > title", 0);
            lines.add(headline);
        }
        int from = at == PageTitle.NONE ? begin : kickerBegin(page, at);
        for (int i = from; i < end; i++) {
            PageLine line = all.get(i);
            boolean far = i < begin && begin - at > LONGEST_HEAD && i > at;
            if (i == at || (!far && !page.elementOf(line).isFurniture)) {
                lines.add(line);
            }
        }
        int first = from < all.size() ? all.get(from).element() : main.number;
        return new ArticleRange(lines, headline, bylines(page, first, main.end));
    }

    /** « Le vieux pont ferme - La Gazette », where the page shows no headline: the longer part. */
    private static String withoutSite(String title) {
        String longest = "";
        for (String part : title.split(" [|–—-] ")) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.length() * 2 > title.length() ? longest.strip() : title;
    }

    /** Lines above the headline in the same element belong to its head. */
    private static int kickerBegin(ScannedPage page, int headline) {
        PageElement heading = page.elementOf(page.lines().get(headline));
        int begin = headline;
        while (begin > 0 && headline - begin < LONGEST_KICKER && heading.parent >= 0) {
            PageLine above = page.lines().get(begin - 1);
            boolean sameHead = page.isInside(above, page.elements().get(heading.parent));
            if (!sameHead || above.text().length() > 200 || page.elementOf(above).isFurniture) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static List<String> bylines(ScannedPage page, int begin, int end) {
        List<String> bylines = new ArrayList<>();
        for (PageLine line : page.bylines()) {
            boolean inside = line.element() >= begin && line.element() < end;
            if (inside && !page.elementOf(line).isFurniture && line.text().length() <= 100) {
                bylines.add(line.text());
            }
        }
        return bylines;
    }
}
