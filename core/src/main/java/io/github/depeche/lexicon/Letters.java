package io.github.depeche.lexicon;

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
}
