package io.github.depeche.layout;

import java.util.List;

/**
 * A page's elements in document order, and its lines in reading order.
 *
 * @param bylines what is marked as a byline, lines and parts of lines
 */
record ScannedPage(List<PageElement> elements, List<PageLine> lines, List<PageLine> bylines) {

    PageElement elementOf(PageLine line) {
        return elements.get(line.element());
    }

    boolean isInside(PageLine line, PageElement element) {
        return line.element() >= element.number && line.element() < element.end;
    }
}
