package io.github.depeche.actor;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a credit line: « GAVRIIL GRIGOROV / AFP », « JORIS VANHOVE POUR « LE MONDE » », « Lorenzo Batz-Ferrier. Opale Noire ». */
final class CreditLine {

    private CreditLine() {}

    /** The parts; {@code links} are words that stand between two. */
    static List<Span> parts(String text, Span line, Set<String> links) {
        List<Span> parts = new ArrayList<>(2);
        int begin = line.begin();
        int i = line.begin();
        while (i < line.end()) {
            int length = separatorAt(text, i, line, links);
            if (length > 0) {
                addPart(text, begin, i, parts);
                i += length;
                begin = i;
            } else {
                i++;
            }
        }
        addPart(text, begin, line.end(), parts);
        return parts;
    }

    /** The length of the separator that begins here; 0 if none does. */
    private static int separatorAt(String text, int index, Span line, Set<String> links) {
        char c = text.charAt(index);
        boolean spaceAfter = index + 1 >= line.end() || Character.isWhitespace(text.charAt(index + 1));
        if ("/|,;()[]«»\"“”©:".indexOf(c) >= 0) {
            return 1;
        }
        boolean spaceBefore = index > line.begin() && Character.isWhitespace(text.charAt(index - 1));
        if ((c == '-' || c == '–' || c == '—') && spaceBefore && spaceAfter) {
            return 1;
        }
        // « R. Vasseur »: a full stop after a single letter is part of a name
        if (c == '.' && spaceAfter && index - line.begin() > 1 && Character.isLetter(text.charAt(index - 2))) {
            return 1;
        }
        for (String word : links) {
            if ((spaceBefore || index == line.begin())
                    && text.regionMatches(true, index, word, 0, word.length())
                    && index + word.length() < line.end()
                    && Character.isWhitespace(text.charAt(index + word.length()))) {
                return word.length();
            }
        }
        return 0;
    }

    private static void addPart(String text, int begin, int end, List<Span> parts) {
        int from = begin;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
            to--;
        }
        if (to - from > 1) {
            parts.add(new Span(from, to));
        }
    }

    /** Two to four words, each with a capital or a particle: « G. VARELA », « Jean-Luc Bonvin-Rey ». */
    static boolean isPersonLike(String part) {
        int words = 0;
        for (String word : part.split("\\s+")) {
            if (word.isEmpty() || (!Character.isUpperCase(word.charAt(0)) && word.length() > 3)) {
                return false;
            }
            words++;
        }
        return words >= 2 && words <= 4;
    }
}
