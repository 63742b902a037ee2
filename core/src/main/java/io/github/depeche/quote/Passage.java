package io.github.depeche.quote;

import io.github.depeche.Span;
import java.util.List;

/**
 * A stretch of text in quotation marks.
 *
 * @param outer from the opening mark to behind the closing one, all paragraphs
 * @param parts what stands inside the marks, surrounding white space left out: one span for each paragraph
 * @param depth 0 outside all other marks
 * @param parent index of the passage around it in the list of all; -1 for none
 * @param closed whether the closing mark is there
 */
record Passage(Span outer, List<Span> parts, int depth, int parent, boolean closed) {

    /** The first paragraph, as a rule the only one. */
    Span first() {
        return parts.get(0);
    }

    /** From the first reported character to behind the last. */
    Span inner() {
        return first().cover(parts.get(parts.size() - 1));
    }
}
