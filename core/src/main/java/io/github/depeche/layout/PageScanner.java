package io.github.depeche.layout;

import io.github.depeche.ArticleParseException;
import io.github.depeche.ParserLimits;
import io.github.depeche.layout.Line.Markup;
import io.github.depeche.layout.PageParts.Role;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks through a page once: its elements, and its lines with what the markup says of them. */
final class PageScanner implements NodeVisitor {

    /** A longer path costs more than it tells; the block then has no element. */
    private static final int LONGEST_PATH = 1000;

    /** So few words before a line break are a line of their own: a title, a name, a date. */
    private static final int SHORT_LINE = 50;

    /** A full stop or a label may stand outside the bold of a line. */
    private static final double STRONG_SHARE = 0.9;

    private final PageParts parts;
    private final ParserLimits limits;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<PageLine> lines = new ArrayList<>();
    private final List<PageLine> bylines = new ArrayList<>();

    /** Path of the element that is visited, and per element on the way its length and its count of children. */
    private final StringBuilder path = new StringBuilder();

    private final List<Step> steps = new ArrayList<>();
    private int skipping;
    private int links;
    private int strongs;
    private int openBylines;
    private boolean breakPending;

    private final StringBuilder text = new StringBuilder();
    private int linkLength;
    private int strongLength;
    private @Nullable Step block;
    private String blockPath = "";
    private @Nullable Markup inlineMarkup;

    /** An element on the way from the root to the one that is visited. */
    private static final class Step {
        private final PageElement element;
        private final int pathLength;
        private final Markup markup;
        private final boolean isByline;
        private int children;

        private Step(PageElement element, int pathLength, Markup markup) {
            this.element = element;
            this.pathLength = pathLength;
            this.markup = markup;
            this.isByline =
                    element.role == Role.BYLINE || element.element.attr("rel").equals("author");
        }
    }

    private PageScanner(PageParts parts, ParserLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static ScannedPage scan(Element root, PageParts parts, ParserLimits limits) {
        PageScanner scanner = new PageScanner(parts, limits);
        root.traverse(scanner);
        scanner.flush();
        return new ScannedPage(scanner.elements, scanner.lines, scanner.bylines);
    }

    @Override
    public void head(Node node, int depth) {
        if (depth > limits.maxDepth()) {
            throw new ArticleParseException("the page's elements are nested more than " + limits.maxDepth()
                    + " deep, the limit (ParserLimits.maxDepth)");
        }
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        Step parent = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        int length = path.length();
        if (parent != null) {
            parent.children++;
            path.append(" > ");
        }
        path.append(tag);
        if (parent != null && !tag.equals("body")) {
            path.append(":nth-child(").append(parent.children).append(')');
        }
        Role role = skipping > 0 ? null : parts.roleOf(element);
        role = HtmlElements.FURNITURE.contains(tag) && role != Role.COMMENTS ? Role.FURNITURE : role;
        int around = parent == null ? -1 : parent.element.number;
        PageElement scanned = new PageElement(element, elements.size(), around, role);
        elements.add(scanned);
        placeInTable(tag, scanned, parent);
        Step step = new Step(scanned, length, markup(tag, scanned, parent));
        steps.add(step);
        openBylines += step.isByline ? 1 : 0;
        skipping += HtmlElements.SKIPPED.contains(tag) || isHidden(element) ? 1 : 0;
        links += isLink(tag, element) ? 1 : 0;
        strongs += HtmlElements.STRONG.contains(tag) ? 1 : 0;
        if (tag.equals("br")) {
            lineBreak();
        } else if (!HtmlElements.INLINE.contains(tag)) {
            flush();
        }
    }

    private void placeInTable(String tag, PageElement scanned, @Nullable Step parent) {
        if (tag.equals("tr")) {
            scanned.row = scanned.number;
            scanned.path = path.length() <= LONGEST_PATH ? path.toString() : "";
        } else if (parent != null && !tag.equals("table")) {
            scanned.row = parent.element.row;
            boolean cell = tag.equals("td") || tag.equals("th");
            scanned.cell = cell ? scanned.number : parent.element.cell;
        }
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (!HtmlElements.INLINE.contains(tag) && !tag.equals("br")) {
            flush();
        }
        Step step = steps.remove(steps.size() - 1);
        addByline(step);
        path.setLength(step.pathLength);
        step.element.end = elements.size();
        skipping -= HtmlElements.SKIPPED.contains(tag) || isHidden(element) ? 1 : 0;
        links -= isLink(tag, element) ? 1 : 0;
        strongs -= HtmlElements.STRONG.contains(tag) ? 1 : 0;
    }

    /** What the outermost elements marked as a byline hold: « <span class="author">Ada Morel</span> » inside a longer line. */
    private void addByline(Step step) {
        if (!step.isByline) {
            return;
        }
        openBylines--;
        if (openBylines == 0 && skipping == 0) {
            PageElement scanned = step.element;
            String name = MarkupText.collapse(scanned.element.text());
            bylines.add(new PageLine(name, 0, Markup.BYLINE, "", scanned.number));
        }
    }

    /** A way to another page; a note or a mail address is none. */
    private static boolean isLink(String tag, Element element) {
        if (!tag.equals("a")) {
            return false;
        }
        String target = element.attr("href");
        return !target.isEmpty() && !target.startsWith("#") && !target.startsWith("mailto:");
    }

    /** Hidden by the page itself; what a style sheet hides is not known. */
    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() < 500 && style.replace(" ", "").contains("display:none");
    }

    private static Markup markup(String tag, PageElement element, @Nullable Step parent) {
        Markup around = parent == null ? Markup.NONE : parent.markup;
        switch (tag) {
            case "h1" -> {
                return Markup.HEADLINE;
            }
            case "h2", "h3", "h4", "h5", "h6" -> {
                return around == Markup.CAPTION ? around : Markup.HEADING;
            }
            case "figcaption" -> {
                return Markup.CAPTION;
            }
            case "li", "dt", "dd" -> {
                return around == Markup.NONE ? Markup.LIST_ITEM : around;
            }
            case "time" -> {
                return around == Markup.NONE ? Markup.DATE : around;
            }
            default -> {
                return byRole(element, around);
            }
        }
    }

    private static Markup byRole(PageElement element, Markup around) {
        Role role = element.role;
        if (role == null || around == Markup.HEADLINE || around == Markup.HEADING) {
            return around;
        }
        return switch (role) {
            case LEAD -> Markup.LEAD;
            case BYLINE -> Markup.BYLINE;
            case DATE -> Markup.DATE;
            case CAPTION -> Markup.CAPTION;
            default -> around;
        };
    }

    private void append(String piece) {
        if (skipping > 0 || piece.isEmpty() || steps.isEmpty()) {
            return;
        }
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean blank = c <= ' ' || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
            if (blank) {
                boolean apart = text.length() > 0 && text.charAt(text.length() - 1) != ' ';
                if (apart && c <= ' ') {
                    text.append(' ');
                    strongLength += strongs > 0 ? 1 : 0;
                }
                continue;
            }
            if (text.length() == 0) {
                begin();
            }
            text.append(c);
            breakPending = false;
            linkLength += links > 0 ? 1 : 0;
            strongLength += strongs > 0 ? 1 : 0;
        }
    }

    /** A line begins: it belongs to the innermost block element, its markup to the innermost element that has one. */
    private void begin() {
        int i = steps.size() - 1;
        inlineMarkup = steps.get(i).markup;
        while (i > 0
                && HtmlElements.INLINE.contains(steps.get(i).element.element.normalName())) {
            i--;
        }
        Step own = steps.get(i);
        block = own;
        int length = i + 1 < steps.size() ? steps.get(i + 1).pathLength : path.length();
        blockPath = length <= LONGEST_PATH ? path.substring(0, length) : "";
    }

    /** Two line breaks end a paragraph; a single one does after a full stop or a few words, elsewhere it is a blank. */
    private void lineBreak() {
        if (text.length() == 0 || skipping > 0) {
            return;
        }
        int last = text.length() - 1;
        while (last > 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean heading = inlineMarkup == Markup.HEADLINE || inlineMarkup == Markup.HEADING;
        if (!heading && (breakPending || last < SHORT_LINE || ".!?:;»\"".indexOf(text.charAt(last)) >= 0)) {
            flush();
        } else {
            breakPending = true;
            append(" ");
        }
    }

    private void flush() {
        breakPending = false;
        int end = text.length();
        while (end > 0 && Folding.isBlank(text.charAt(end - 1))) {
            end--;
        }
        Step own = block;
        if (end > 0 && own != null) {
            Markup markup = own.markup == Markup.NONE && inlineMarkup != null ? inlineMarkup : own.markup;
            markup = markup == Markup.NONE && strongLength >= STRONG_SHARE * end ? Markup.STRONG : markup;
            lines.add(new PageLine(text.substring(0, end), linkLength, markup, blockPath, own.element.number));
        }
        text.setLength(0);
        linkLength = 0;
        strongLength = 0;
        block = null;
    }
}
