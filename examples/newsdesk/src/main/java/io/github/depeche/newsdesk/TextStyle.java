package io.github.depeche.newsdesk;

/** How a report is laid out: its width, and whether it may use colours. */
final class TextStyle {

    /** For files and pipes. */
    static final TextStyle PLAIN = new TextStyle(100, false);

    private static final int NARROWEST = 30;

    private final int width;
    private final boolean coloured;

    TextStyle(int width, boolean coloured) {
        this.width = Math.max(NARROWEST, width);
        this.coloured = coloured;
    }

    /** As wide as the terminal and coloured, if standard output is one. */
    static TextStyle ofStandardOutput() {
        return Terminal.isTerminal(Terminal.STANDARD_OUTPUT) ? new TextStyle(Terminal.width(), true) : PLAIN;
    }

    String bold(String text) {
        return coded("1", text);
    }

    String dim(String text) {
        return coded("2", text);
    }

    String cyan(String text) {
        return coded("36", text);
    }

    String yellow(String text) {
        return coded("33", text);
    }

    private String coded(String code, String text) {
        return coloured ? "\033[" + code + "m" + text + "\033[0m" : text;
    }

    /**
     * Breaks a text between words so that no line is wider than the page; a word that is wider stands alone.
     *
     * @param first what the first line begins with
     * @param indent how far the following lines are set in
     */
    String wrapped(String first, int indent, String text) {
        StringBuilder out = new StringBuilder(first);
        int column = visibleLength(first);
        boolean lineIsEmpty = true;
        for (String word : text.split(" ")) {
            int length = visibleLength(word);
            if (!lineIsEmpty && column + 1 + length > width) {
                out.append('\n').append(" ".repeat(indent));
                column = indent;
                lineIsEmpty = true;
            }
            if (!lineIsEmpty) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            lineIsEmpty = false;
        }
        return out.append('\n').toString();
    }

    /** The beginning of a text that fits into the rest of a line. */
    String cut(String text, int columnsTaken) {
        int room = Math.max(10, width - columnsTaken);
        int length = text.codePointCount(0, text.length());
        return length <= room ? text : text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…";
    }

    /** Escape codes take no room. */
    private static int visibleLength(String text) {
        int length = 0;
        boolean escape = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            if (c == '\033') {
                escape = true;
            } else if (escape) {
                escape = c != 'm';
            } else {
                length++;
            }
        }
        return length;
    }
}
