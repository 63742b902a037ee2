package io.github.depeche.quote;

import io.github.depeche.Span;

/** Where the clause begins that an incise or a source phrase closes: behind a dateline, a label, a semicolon, an opening dash. */
final class ClauseBegin {

    private final Desk desk;

    ClauseBegin(Desk desk) {
        this.desk = desk;
    }

    int of(Span before) {
        int level = desk.stretches.passageAt(before.begin());
        int begin = before.begin();
        int lastDash = -1;
        int dashes = 0;
        int depth = 0;
        for (int i = before.begin(); i < before.end(); i++) {
            if (desk.stretches.passageAt(i) != level) {
                continue;
            }
            char c = desk.text.charAt(i);
            boolean spaced = i > 0
                    && i + 1 < before.end()
                    && Spaces.isSpace(desk.text.charAt(i - 1))
                    && Spaces.isSpace(desk.text.charAt(i + 1));
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0
                    && (c == ';' || (c == ':' && i + 1 < before.end() && Spaces.isSpace(desk.text.charAt(i + 1))))) {
                begin = i + 1;
                dashes = 0;
            } else if ((c == '–' || c == '—' || c == '-') && spaced) {
                if (dashes == 0 && !desk.hasFiniteVerb(Spaces.span(begin, i), level)) {
                    // « NANTES, 14 oct (AFP) - Un tramway sur trois circulera »
                    begin = i + 1;
                } else {
                    dashes++;
                    lastDash = i;
                }
            }
        }
        return dashes % 2 == 1 ? lastDash + 1 : begin;
    }
}
