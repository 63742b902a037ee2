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
                if (dashes == 0 && isDateline(Spaces.span(begin, i))) {
                    // « NANTES, 14 oct (AFP) - Un tramway sur trois circulera »
                    begin = i + 1;
                } else if (dashes > 0 || desk.hasFiniteVerb(Spaces.span(begin, i), level)) {
                    dashes++;
                    lastDash = i;
                }
            }
        }
        return dashes % 2 == 1 ? lastDash + 1 : begin;
    }

    private boolean isDateline(Span lead) {
        Span trimmed = Spaces.trim(desk.text, lead.begin(), lead.end());
        if (trimmed.isEmpty()) {
            return true;
        }
        boolean capitals = trimmed.in(desk.text).codePoints().noneMatch(Character::isLowerCase);
        boolean bracketOrYear = Character.isDigit(desk.text.charAt(trimmed.end() - 1))
                || ").".indexOf(desk.text.charAt(trimmed.end() - 1)) >= 0;
        return trimmed.begin() == desk.stretches.region(trimmed.begin()).begin() && (capitals || bracketOrYear);
    }
}
