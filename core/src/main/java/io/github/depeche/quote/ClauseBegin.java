package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import org.jspecify.annotations.Nullable;

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
        int lastBracket = -1;
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
                lastBracket = i;
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
        if (depth > 0) {
            // « nous étions 4 000 (1 800 selon la préfecture) »
            return lastBracket + 1;
        }
        return dashes % 2 == 1 ? lastDash + 1 : behindReason(behindConcession(begin, before.end()), before.end());
    }

    /** « Malgré la pluie, 300 personnes sont venues, selon X », « Alors que N partait, P, d'après X »: the setting is the journalist's. */
    private int behindConcession(int begin, int end) {
        int at = desk.words.firstFrom(begin);
        Token first = desk.words.at(at);
        Token second = desk.words.at(at + 1);
        boolean concedes = Words.is(first, "malgré")
                || (Words.is(first, "alors", "tandis", "bien") && Words.is(second, "que", "qu'"));
        int depth = 0;
        for (int i = at; concedes && i < desk.words.size(); i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= end) {
                break;
            }
            depth += Words.is(token, "(") ? 1 : Words.is(token, ")") ? -1 : 0;
            boolean rest = depth == 0
                    && token.form().equals(",")
                    && desk.hasFiniteVerb(Spaces.span(token.span().end(), end), desk.stretches.passageAt(begin));
            if (rest && startsClause(desk.words.at(i + 1))) {
                return token.span().end();
            }
        }
        return begin;
    }

    /** « Le papier a été choisi car il se lit mieux, selon X », « P, alors que N a doublé, d'après X »: the source is of the clause next to it. */
    private int behindReason(int begin, int end) {
        int behind = begin;
        int level = desk.stretches.passageAt(begin);
        for (Token token : desk.words.in(Spaces.span(begin, end))) {
            Token next = desk.words.after(token);
            boolean contrast = Words.is(token, "alors", "tandis")
                    && Words.is(next, "que", "qu'")
                    && Words.is(desk.words.before(token), ",");
            if ((contrast || Words.is(token, "car"))
                    && next != null
                    && desk.stretches.passageAt(token.span().begin()) == level
                    && desk.hasFiniteVerb(Spaces.span(next.span().end(), end), level)) {
                behind = contrast ? next.span().end() : token.span().end();
            }
        }
        return behind;
    }

    private static boolean startsClause(@Nullable Token token) {
        return Words.isTag(token, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PROPN, PartOfSpeech.NUM);
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
