package io.github.depeche.quote;

import io.github.depeche.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the quotation marks of one paragraph: every convention, nested, and what is left open or closes nothing. One pass, linear in the
 * length.
 */
final class MarkScanner {

    /** A mark where it stands. */
    record Mark(MarkKind kind, int begin, int end) {}

    /** Two marks that belong together. */
    record Pair(Mark open, Mark close) {}

    /**
     * What a paragraph holds.
     *
     * @param pairs in the order of their closing marks
     * @param open opening marks that nothing closes, in order; single ones left out, which are apostrophes, and plus signs
     * @param stray closing marks that close nothing, in order
     */
    record Result(List<Pair> pairs, List<Mark> open, List<Mark> stray) {}

    private enum Role {
        OPENS,
        CLOSES,
        /** The same sign may open and close: the state decides. */
        EITHER
    }

    private final String text;
    private final Span paragraph;
    private final boolean inverted;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Mark> stray = new ArrayList<>();
    private final List<Mark> leftOpen = new ArrayList<>();
    private final Deque<Mark> stack = new ArrayDeque<>();
    private final Map<MarkKind, Integer> openOfKind = new EnumMap<>(MarkKind.class);

    private MarkScanner(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.inverted = isInverted();
    }

    static Result scan(String text, Span paragraph) {
        return new MarkScanner(text, paragraph).run();
    }

    private Result run() {
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            i = step(i);
        }
        while (!stack.isEmpty()) {
            leaveOpen(stack.pop());
        }
        leftOpen.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return new Result(pairs, leftOpen, stray);
    }

    private int step(int i) {
        char c = text.charAt(i);
        boolean twice = i + 1 < paragraph.end() && text.charAt(i + 1) == c;
        switch (c) {
            case '«' -> guillemet(i, inverted || (isOpen(MarkKind.GUILLEMETS) && isClosing(i)));
            case '»' -> guillemet(i, !inverted && !(isBehindColon(i) && !isOpen(MarkKind.GUILLEMETS)));
            case '‹' -> open(MarkKind.SINGLE_GUILLEMETS, i, 1);
            case '›' -> close(MarkKind.SINGLE_GUILLEMETS, i, 1);
            case '<' -> {
                if (twice) {
                    open(MarkKind.GUILLEMETS, i, 2);
                    return i + 2;
                }
            }
            case '>' -> {
                if (twice) {
                    close(MarkKind.GUILLEMETS, i, 2);
                    return i + 2;
                }
            }
            case '„' -> open(MarkKind.CURLY, i, 1);
            // „Text“ closes with the sign that opens elsewhere; ” alone may open
            case '“' ->
                sign(
                        MarkKind.CURLY,
                        i,
                        1,
                        role(i, 1) == Role.CLOSES && isOpen(MarkKind.CURLY) ? Role.CLOSES : Role.OPENS);
            case '”' ->
                sign(
                        MarkKind.CURLY,
                        i,
                        1,
                        role(i, 1) == Role.OPENS && !isOpen(MarkKind.CURLY) ? Role.OPENS : Role.CLOSES);
            case '"' -> {
                // 3'32"89: seconds
                if (!(isDigit(i - 1) && isDigit(i + 1))) {
                    sign(MarkKind.STRAIGHT, i, 1, role(i, 1));
                }
            }
            case '+' -> plus(i);
            case '\'', '‘', '’' -> {
                return single(i);
            }
            default -> {}
        }
        return i + 1;
    }

    /**
     * Some publishing systems turn straight marks into guillemets the wrong way round: « Il a dit : » Je pars « , puis il est parti ». Told by
     * the first and the last of a paragraph, and by a mark that opens behind a colon or closes before a comma.
     */
    private boolean isInverted() {
        char last = 0;
        boolean told = false;
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c != '«' && c != '»') {
                continue;
            }
            if (c == last || (last == 0 && c == '«')) {
                return false;
            }
            last = c;
            told |= c == '«' ? isClosing(i) : isBehindColon(i);
        }
        return told && last == '«';
    }

    /** Whether the sentence goes on behind a mark as it does behind a closed one: with a comma, a full stop, a bracket. */
    private boolean isClosing(int mark) {
        int next = beside(mark, 1);
        // « « ...nous verrons »: three full stops begin
        return next >= 0 && ",.;)".indexOf(text.charAt(next)) >= 0 && !text.startsWith("..", next);
    }

    private boolean isBehindColon(int mark) {
        int before = beside(mark, -1);
        return before >= 0 && text.charAt(before) == ':';
    }

    /** Where the nearest sign that is no space stands in a direction; -1 if the paragraph ends before. */
    private int beside(int mark, int step) {
        int i = mark + step;
        while (i >= paragraph.begin() && i < paragraph.end() && Spaces.isSpace(text.charAt(i))) {
            i += step;
        }
        return i >= paragraph.begin() && i < paragraph.end() ? i : -1;
    }

    private void guillemet(int i, boolean closes) {
        sign(MarkKind.GUILLEMETS, i, 1, closes ? Role.CLOSES : Role.OPENS);
    }

    private boolean isDigit(int i) {
        return i >= paragraph.begin() && i < paragraph.end() && Character.isDigit(text.charAt(i));
    }

    private int single(int i) {
        boolean pair = i + 1 < paragraph.end() && isSingle(text.charAt(i + 1));
        if (pair && !(isWord(i - 1) && isWord(i + 2))) {
            sign(MarkKind.DOUBLED, i, 2, role(i, 2));
            return i + 2;
        }
        if (text.charAt(i) != '’' && !isWord(i - 1) && !isClosedBefore(i) && isWord(i + 1)) {
            open(MarkKind.SINGLE, i, 1);
        } else if (text.charAt(i) != '‘' && isOpen(MarkKind.SINGLE) && !isSpace(i - 1) && !isWord(i + 1)) {
            close(MarkKind.SINGLE, i, 1);
        }
        return i + 1;
    }

    /** Only within other marks; « Canal+ », « +3 % » stand anywhere. */
    private void plus(int i) {
        if (isOpen(MarkKind.PLUS)) {
            if (!isSpace(i - 1) && !isWord(i + 1)) {
                close(MarkKind.PLUS, i, 1);
            }
        } else if (!stack.isEmpty() && !isWord(i - 1) && isWord(i + 1) && !isDigit(i + 1)) {
            open(MarkKind.PLUS, i, 1);
        }
    }

    /** What white space around a sign tells of it: « mot "mot » opens, « mot" mot » closes. */
    private Role role(int at, int length) {
        boolean spaceBefore = isSpace(at - 1) || isOpeningPunctuation(at - 1);
        boolean spaceAfter = isSpace(at + length) || isClosingPunctuation(at + length);
        if (spaceBefore == spaceAfter) {
            return Role.EITHER;
        }
        return spaceBefore ? Role.OPENS : Role.CLOSES;
    }

    private void sign(MarkKind kind, int at, int length, Role role) {
        if (role == Role.OPENS || (role == Role.EITHER && !isOpen(kind))) {
            open(kind, at, length);
        } else {
            close(kind, at, length);
        }
    }

    private void open(MarkKind kind, int at, int length) {
        stack.push(new Mark(kind, at, at + length));
        openOfKind.merge(kind, 1, Integer::sum);
    }

    private void close(MarkKind kind, int at, int length) {
        Mark mark = new Mark(kind, at, at + length);
        if (!isOpen(kind)) {
            if (closesOther(kind)) {
                Mark open = stack.pop();
                openOfKind.merge(open.kind, -1, Integer::sum);
                pairs.add(new Pair(open, mark));
            } else {
                stray.add(mark);
            }
            return;
        }
        Mark top = stack.pop();
        while (top.kind != kind) {
            leaveOpen(top);
            top = stack.pop();
        }
        openOfKind.merge(kind, -1, Integer::sum);
        pairs.add(new Pair(top, mark));
    }

    /** « une situation "intenable” »: a straight mark and a curly one, one of which an editor has put right. */
    private boolean closesOther(MarkKind kind) {
        MarkKind open = stack.isEmpty() ? kind : stack.peek().kind;
        return (kind == MarkKind.CURLY && open == MarkKind.STRAIGHT)
                || (kind == MarkKind.STRAIGHT && open == MarkKind.CURLY);
    }

    private void leaveOpen(Mark mark) {
        openOfKind.merge(mark.kind, -1, Integer::sum);
        if (mark.kind != MarkKind.SINGLE && mark.kind != MarkKind.PLUS) {
            leftOpen.add(mark);
        }
    }

    private boolean isOpen(MarkKind kind) {
        return openOfKind.getOrDefault(kind, 0) > 0;
    }

    private boolean isSpace(int i) {
        return i < paragraph.begin() || i >= paragraph.end() || Spaces.isSpace(text.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= paragraph.begin() && i < paragraph.end() && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isOpeningPunctuation(int i) {
        return i >= paragraph.begin() && "([{«“‹‘—–".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isClosingPunctuation(int i) {
        return i < paragraph.end() && ")]}»”›,.;:!?…".indexOf(text.charAt(i)) >= 0;
    }

    /** A sign right behind a sentence end or a bracket opens nothing. */
    private boolean isClosedBefore(int i) {
        return i > paragraph.begin() && ")]}»”›,.;:!?…".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }
}
