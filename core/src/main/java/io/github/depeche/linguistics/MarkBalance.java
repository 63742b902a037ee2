package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.WordForm;

/**
 * Which marks of a stretch have no partner in it: a sentence that opens a bracket closes it, one that closes a quotation has opened it. Straight
 * marks have no sides, so that all that can be told of them is whether they are even.
 */
final class MarkBalance {

    /** How far a straight mark may be from its partner. */
    private static final int LONGEST_QUOTATION = 40;

    private final int count;
    private final int[] straight;
    private final int[] angular;
    private final int[] brackets;

    MarkBalance(WordForm[] forms) {
        count = forms.length;
        straight = new int[count + 1];
        angular = new int[count + 1];
        brackets = new int[count + 1];
        for (int i = 0; i < count; i++) {
            char c = forms[i].text().charAt(0);
            straight[i + 1] = straight[i] + (c == '"' ? 1 : 0);
            angular[i + 1] = angular[i] + side(c, '«', '»');
            brackets[i + 1] = brackets[i] + side(c, '(', ')');
        }
    }

    private static int side(char c, char opening, char closing) {
        return c == opening ? 1 : c == closing ? -1 : 0;
    }

    /** As one number: whether there are straight marks and whether they are odd, which angular marks and brackets lack a partner. */
    int of(int from, int to) {
        int marks = straight[to] - straight[from];
        int sides = 3 * sign(angular[to] - angular[from]) + sign(brackets[to] - brackets[from]);
        return 4 * sides + 2 * Math.min(1, marks) + marks % 2;
    }

    private static int sign(int difference) {
        return Integer.signum(difference) + 1;
    }

    /** Whether a straight mark comes soon behind a token. */
    boolean hasStraightBehind(int i) {
        return straight[Math.min(count, i + LONGEST_QUOTATION)] > straight[Math.min(count, i + 1)];
    }
}
