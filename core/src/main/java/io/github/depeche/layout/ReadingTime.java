package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import java.util.OptionalInt;

/** « Temps de lecture : 2min », « 5 infos, 2 min de lecture », « Lecture 3 min. », « 2 min ». */
final class ReadingTime {

    private static final int LONGEST = 60;

    private ReadingTime() {}

    static OptionalInt minutes(Line line, LayoutWords words) {
        return minutes(line.folded(), words);
    }

    static OptionalInt minutes(String folded, LayoutWords words) {
        if (folded.length() > LONGEST) {
            return OptionalInt.empty();
        }
        boolean labelled = false;
        int minutes = -1;
        int otherWords = 0;
        int i = 0;
        while (i < folded.length()) {
            int end = Folding.wordEnd(folded, i);
            if (end == i) {
                i++;
                continue;
            }
            int number = numberEnd(folded, i, end);
            if (number > i && isMinutes(folded, number, words) && number - i <= 3) {
                minutes = Integer.parseInt(folded, i, number, 10);
                i = Folding.wordEnd(folded, Folding.skipSpaces(folded, number));
                continue;
            }
            labelled |= words.at(Kind.READING, folded, i) != null;
            otherWords++;
            i = end;
        }
        return minutes >= 0 && (labelled || otherWords == 0) ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    private static boolean isMinutes(String folded, int at, LayoutWords words) {
        int word = Folding.skipSpaces(folded, at);
        int end = Folding.wordEnd(folded, word);
        return words.is(Kind.MINUTE, folded.substring(word, end));
    }

    private static int numberEnd(String text, int begin, int end) {
        int i = begin;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
