package io.github.depeche.layout;

import io.github.depeche.layout.Line.Markup;

/**
 * A line of a page: the text of one block element, or of a part of it between line breaks.
 *
 * @param text blanks collapsed
 * @param linkLength how many characters of it are links
 * @param markup what the page says of it
 * @param path the CSS path of the element
 * @param element the number of the element
 */
record PageLine(String text, int linkLength, Markup markup, String path, int element) {

    private static final int SHORTEST_PROSE = 80;

    /** Whether most of it is links. */
    boolean isLinks() {
        return linkLength * 5 > text.length() * 3;
    }

    /** The characters of running text that it adds to an article; short lines and lists of links add none. */
    int prose() {
        boolean running = text.length() >= SHORTEST_PROSE && linkLength * 2 < text.length();
        return running && markup != Markup.CAPTION ? text.length() : 0;
    }
}
