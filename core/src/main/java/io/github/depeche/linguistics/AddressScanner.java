package io.github.depeche.linguistics;

/** Addresses of the net: URLs, e-mail addresses, @names, #tags. */
final class AddressScanner {

    private static final int LONGEST_MAILBOX = 64;

    private final String text;
    private final int end;

    AddressScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The end of the address that begins here, or the index itself. */
    int end(int begin) {
        char c = text.charAt(begin);
        if (c == '@' || c == '#') {
            int name = nameEnd(begin + 1);
            return name > begin + 1 && (c == '@' || Character.isLetter(text.charAt(name - 1))) ? name : begin;
        }
        if ((c == 'h' && (text.startsWith("http://", begin) || text.startsWith("https://", begin)))
                || (c == 'w' && text.startsWith("www.", begin))) {
            return urlEnd(begin);
        }
        return Typography.isWordCharacter(c) ? mailEnd(begin) : begin;
    }

    private int nameEnd(int begin) {
        int i = begin;
        while (i < end && Typography.isWordCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** To the next space or quotation mark; marks that end the sentence stay outside. */
    private int urlEnd(int begin) {
        int i = begin;
        while (i < end && !Typography.isSpace(text.charAt(i)) && "\"«»“”<>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > begin + 1 && ".,;:!?)]'’…".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private int mailEnd(int begin) {
        int i = begin;
        while (i < end && i - begin < LONGEST_MAILBOX && isMailCharacter(text.charAt(i))) {
            i++;
        }
        if (i >= end || text.charAt(i) != '@') {
            return begin;
        }
        int domain = i + 1;
        i = domain;
        boolean dot = false;
        while (i < end && isMailCharacter(text.charAt(i))) {
            dot |= text.charAt(i) == '.' && i + 1 < end && Typography.isWordCharacter(text.charAt(i + 1));
            i++;
        }
        while (i > domain && !Typography.isWordCharacter(text.charAt(i - 1))) {
            i--;
        }
        return dot ? i : begin;
    }

    private static boolean isMailCharacter(char c) {
        return c < 128 && (Typography.isWordCharacter(c) || c == '.' || c == '-' || c == '+');
    }
}
