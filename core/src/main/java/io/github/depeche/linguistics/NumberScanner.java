package io.github.depeche.linguistics;

import io.github.depeche.linguistics.WordParts.Part;

/** Figures with all that belongs to them: « 1 400 », « 3,5 », « 3-0 », « 2006-08-07 », « 1/10 », « -0,8 », « 21e ». */
final class NumberScanner {

    private final WordParts known;
    private final String text;
    private final int end;

    NumberScanner(WordParts known, String text, int end) {
        this.known = known;
        this.text = text;
        this.end = end;
    }

    /** The end of the figure that begins here, or the index itself. */
    int end(int begin) {
        int i = begin;
        char sign = text.charAt(i);
        boolean signed = (sign == '-' || sign == '+' || sign == '−') && isDigitAt(i + 1);
        if (signed && (begin == 0 || !Typography.isWordCharacter(text.charAt(begin - 1)))) {
            i++;
        }
        if (!isDigitAt(i)) {
            return begin;
        }
        int digits = digitRun(i);
        int grouped = thousands(i, digits);
        i = grouped > digits ? grouped : digits;
        while (i + 1 < end && isDigitAt(i + 1) && isJoint(text.charAt(i))) {
            i = digitRun(i + 1);
        }
        int ordinal = suffixEnd(i, Part.ORDINAL);
        return ordinal > i ? ordinal : i;
    }

    /** The end of the unit that sticks to a figure (« 15h », « 160km »), or the index itself. */
    int unitEnd(int i) {
        return suffixEnd(i, Part.UNIT);
    }

    private int suffixEnd(int begin, Part part) {
        int i = begin;
        while (i < end && i - begin < 6 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        boolean whole = i == end || !Character.isLetter(text.charAt(i));
        return i > begin && whole && known.isA(part, WordParts.lower(text, begin, i)) ? i : begin;
    }

    /** « 1 400 000 »: one to three digits, then groups of exactly three after a space or an apostrophe. */
    private int thousands(int begin, int firstEnd) {
        int i = firstEnd;
        if (firstEnd - begin > 3 || text.charAt(begin) == '0') {
            return i;
        }
        while (i < end && isGroupSpace(text.charAt(i)) && isDigitAt(i + 1) && digitRunUpTo(i + 1, 4) == i + 4) {
            i += 4;
        }
        return i;
    }

    private static boolean isGroupSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || Typography.isApostrophe(c);
    }

    /** Between two digits: decimal comma and point, score, range, fraction, clock. */
    private static boolean isJoint(char c) {
        return c == ',' || c == '.' || c == '/' || c == ':' || Typography.isHyphen(c) || c == '–';
    }

    private boolean isDigitAt(int i) {
        return i < end && Typography.isDigit(text.charAt(i));
    }

    private int digitRun(int begin) {
        return digitRunUpTo(begin, Integer.MAX_VALUE);
    }

    private int digitRunUpTo(int begin, int most) {
        int i = begin;
        while (i < end && i - begin < most && Typography.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
