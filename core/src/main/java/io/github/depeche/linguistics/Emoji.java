package io.github.depeche.linguistics;

/** Pictures in the text: one token for all the code points that are drawn as one. */
final class Emoji {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private Emoji() {}

    /** The end of the sign that begins here, with its modifiers and what is joined to it; at least one code point. */
    static int end(String text, int begin, int end) {
        int first = text.codePointAt(begin);
        int i = Math.min(end, begin + Character.charCount(first));
        if (isRegional(first)) {
            // a flag is a pair of letters
            boolean pair = i < end && isRegional(text.codePointAt(i));
            return pair ? Math.min(end, i + 2) : i;
        }
        while (i < end) {
            int c = text.codePointAt(i);
            if (isModifier(c)) {
                i += Character.charCount(c);
            } else if (c == ZERO_WIDTH_JOINER && i + 1 < end && isPicture(text.codePointAt(i + 1))) {
                i += 1 + Character.charCount(text.codePointAt(i + 1));
            } else {
                break;
            }
        }
        return Math.min(end, i);
    }

    private static boolean isModifier(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || c == KEYCAP
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    private static boolean isPicture(int c) {
        return c >= 0x1F000 || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2300 && c <= 0x23FF) || c == 0x2B50;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
