package io.github.depeche.actor;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the text stands in quotation marks; a pronoun outside rarely takes up what a quoted voice spoke of. */
final class QuotationMarks {

    /** Longest stretch held to be one quotation when a closing mark is missing. */
    private static final int LONGEST = 2000;

    private final List<Span> quoted = new ArrayList<>();

    QuotationMarks(String text) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '«' || c == '“' || (c == '"' && open < 0);
            boolean closes = c == '»' || c == '”' || (c == '"' && open >= 0);
            if (opens && open < 0) {
                open = i;
            } else if (closes && open >= 0) {
                if (i - open <= LONGEST) {
                    quoted.add(new Span(open, i + 1));
                }
                open = -1;
            } else if (c == '\n' && open >= 0 && i - open > LONGEST) {
                open = -1;
            }
        }
    }

    boolean isQuoted(Span span) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).contains(span);
    }
}
