package io.github.depeche.lexicon;

import java.util.Locale;

/** What {@link Character} tells of letters, sooner told of those of English: lexicons are read before the virtual machine has compiled anything. */
public final class Letters {

    private static final int SMALL = 'a' - 'A';

    private Letters() {}

    /** Whether it is a letter. */
    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && Character.isLetter(c));
    }

    /** The small letter; what is none stays. */
    public static char small(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + SMALL) : c) : Character.toLowerCase(c);
    }

    /** The letters and figures of a text, small, without what stands between them: by these, words that are printed again are known. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
