package io.github.depeche.layout;

import io.github.depeche.Span;
import java.util.Optional;

/**
 * A line of the article, not blank: of plain text between two line breaks, or several that were wrapped; of a page the text of a block
 * element.
 *
 * @param span where it stands, surrounding blanks left out
 * @param text what stands there, line breaks as blanks
 * @param folded the same, folded
 * @param isApart whether a blank line, or the beginning of the text, stands before it
 * @param markup what the page says of it
 * @param element of a page, the CSS path of its element
 */
record Line(Span span, String text, String folded, boolean isApart, Markup markup, Optional<String> element) {

    /** What a page's markup says of a line. */
    enum Markup {
        /** Nothing: plain text, or a page's paragraph. */
        NONE,
        HEADLINE,
        HEADING,
        LEAD,
        BYLINE,
        DATE,
        CAPTION,
        LIST_ITEM,
        /** A paragraph all in bold: a lead, an intertitle, a question of an interview. */
        STRONG,
        /** A row of a table. */
        TABLE,
        FURNITURE
    }

    static Line of(String text, Span span, boolean isApart) {
        StringBuilder own = new StringBuilder(span.in(text));
        for (int i = 0; i < own.length(); i++) {
            if (LineReader.isLineBreak(own.charAt(i))) {
                own.setCharAt(i, ' ');
            }
        }
        return new Line(span, own.toString(), Folding.fold(own), isApart, Markup.NONE, Optional.empty());
    }

    int length() {
        return text.length();
    }

    int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Folding.isWordPart(text.charAt(i));
            if (part && !inWord) {
                count++;
            }
            inWord = part;
        }
        return count;
    }

    /** The last character that is no closing mark: « Nous voulons des actes. » ends in a full stop. */
    char lastMark() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Folding.isBlank(c) && "»\"”’')]".indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    /** Ends as a sentence does. */
    boolean endsSentence() {
        return ".!?…".indexOf(lastMark()) >= 0;
    }

    /** A full stop, question or exclamation mark inside, before a capital: « … et Brest. Reprise espérée … ». */
    boolean hasSentenceBreak() {
        int wordLength = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                wordLength++;
                continue;
            }
            // a short word before the stop is a number, an initial or an abbreviation: « 1. Inflation », « M. Barrot »
            boolean stop = (c == '.' && wordLength > 3) || c == '!' || c == '?' || c == '…';
            if (stop && Folding.isBlank(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
            wordLength = 0;
        }
        return false;
    }
}
