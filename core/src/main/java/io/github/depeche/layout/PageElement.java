package io.github.depeche.layout;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page with what is counted over it. Elements are numbered in document order, so that a subtree is a range. */
final class PageElement {

    static final int NO_ROW = -1;

    final Element element;
    final int number;
    /** The number of the element around it; -1 for the outermost. */
    final int parent;

    final PageParts.@Nullable Role role;
    /** The number of the table row that it is or stands in; {@link #NO_ROW} outside of tables. */
    int row = NO_ROW;
    /** The number of the cell that it is or stands in. */
    int cell = NO_ROW;
    /** Of a table row, its CSS path. */
    String path = "";
    /** The number after the last element inside. */
    int end;
    /** Prose inside, in characters, furniture included. */
    long allProse;
    /** Prose inside that is no furniture. */
    long prose;
    /** Whether it, or an element around it, is furniture or comments. */
    boolean isFurniture;

    PageElement(Element element, int number, int parent, PageParts.@Nullable Role role) {
        this.element = element;
        this.number = number;
        this.parent = parent;
        this.role = role;
    }
}
