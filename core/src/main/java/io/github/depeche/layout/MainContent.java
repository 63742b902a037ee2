package io.github.depeche.layout;

import io.github.depeche.layout.PageParts.Role;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the body of the article: what is declared to hold it, else the innermost element that holds most of the
 * page's prose, furniture and comments apart.
 */
final class MainContent {

    /** An element with more of the page's prose than this is no furniture, whatever its class says (« has-sidebar »). */
    private static final double FURNITURE_SHARE = 0.4;
    /** The comments of a page may be longer than its article. */
    private static final double COMMENTS_SHARE = 0.9;
    /** What is declared to be the content must hold this share of the prose. */
    private static final double DECLARED_SHARE = 0.35;
    /** The body is looked for in a child as long as one holds this share of the prose. */
    private static final double CHILD_SHARE = 0.75;

    private final ScannedPage page;

    private MainContent(ScannedPage page) {
        this.page = page;
    }

    /** Null if the page has no element. */
    static @Nullable PageElement find(ScannedPage page) {
        if (page.elements().isEmpty()) {
            return null;
        }
        MainContent content = new MainContent(page);
        content.countAll();
        content.markFurniture();
        content.count();
        PageElement declared = content.declared();
        return content.descend(declared == null ? page.elements().get(0) : declared);
    }

    private void countAll() {
        for (PageLine line : page.lines()) {
            page.elementOf(line).allProse += line.prose();
        }
        for (int i = page.elements().size() - 1; i > 0; i--) {
            PageElement element = page.elements().get(i);
            page.elements().get(element.parent).allProse += element.allProse;
        }
    }

    private void markFurniture() {
        long total = page.elements().get(0).allProse;
        for (PageElement element : page.elements()) {
            boolean around = element.parent >= 0 && page.elements().get(element.parent).isFurniture;
            boolean furniture = element.role == Role.FURNITURE && element.allProse <= FURNITURE_SHARE * total;
            boolean comments = element.role == Role.COMMENTS && element.allProse <= COMMENTS_SHARE * total;
            String tag = element.element.normalName();
            boolean root = tag.equals("body") || tag.equals("html");
            element.isFurniture = around || (!root && (furniture || comments));
        }
    }

    private void count() {
        for (PageLine line : page.lines()) {
            PageElement element = page.elementOf(line);
            element.prose += element.isFurniture ? 0 : line.prose();
        }
        for (int i = page.elements().size() - 1; i > 0; i--) {
            PageElement element = page.elements().get(i);
            page.elements().get(element.parent).prose += element.prose;
        }
    }

    /** The element with most prose among those declared to be the body; if none is, the article with most. */
    private @Nullable PageElement declared() {
        PageElement body = most(page.elements(), element -> isBody(element));
        return body == null
                ? most(page.elements(), element -> element.element.normalName().equals("article"))
                : body;
    }

    private static boolean isBody(PageElement element) {
        return element.role == Role.CONTENT || element.element.attr("itemprop").contains("articleBody");
    }

    private @Nullable PageElement most(List<PageElement> elements, Predicate<PageElement> kind) {
        PageElement most = null;
        long total = elements.get(0).prose;
        for (PageElement element : elements) {
            boolean enough = element.prose > 0 && element.prose >= DECLARED_SHARE * total;
            if (enough && !element.isFurniture && kind.test(element) && (most == null || element.prose > most.prose)) {
                most = element;
            }
        }
        return most;
    }

    private PageElement descend(PageElement from) {
        PageElement at = from;
        while (true) {
            PageElement heaviest = null;
            for (int i = at.number + 1; i < at.end; i = page.elements().get(i).end) {
                PageElement child = page.elements().get(i);
                if (heaviest == null || child.prose > heaviest.prose) {
                    heaviest = child;
                }
            }
            boolean goOn = heaviest != null
                    && heaviest.prose > 0
                    && heaviest.prose >= CHILD_SHARE * from.prose
                    && heaviest.end > heaviest.number + 1;
            if (!goOn || heaviest == null || isText(heaviest)) {
                return at;
            }
            at = heaviest;
        }
    }

    /** The only paragraph of a short article is not its body: its neighbours belong to it. */
    private static boolean isText(PageElement element) {
        String tag = element.element.normalName();
        return tag.equals("p") || tag.equals("blockquote");
    }
}
