package io.github.depeche.linguistics.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives lines in capitals (« LE PRÉSIDENT RECULE ») the case that they would have in running text. */
final class Casing {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LONG_WORDS = 2;
    private static final int LONGEST_ACRONYM = 3;

    private Casing() {}

    /** The words as the models know them; the same list unless the whole line is in capitals. */
    static List<String> restore(List<String> words, WordForms wordForms) {
        if (!inCapitals(words)) {
            return words;
        }
        return words.stream().map(word -> restore(word, wordForms)).toList();
    }

    private static String restore(String word, WordForms wordForms) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean common = !wordForms.get(lower).readings.isEmpty() || !Character.isLetter(word.charAt(0));
        return common ? lower : word.charAt(0) + lower.substring(1);
    }

    /** The same for the runs of capitals in lines that were joined: « … et incolore. DATE DE MISE A JOUR Quand de nouvelles … ». */
    static List<String> restoreRuns(List<String> words, WordForms wordForms) {
        List<String> restored = new ArrayList<>(words);
        for (int begin = 0; begin < words.size(); begin++) {
            int end = begin;
            int longWords = 0;
            while (end < words.size() && isInCapitals(words.get(end))) {
                longWords += words.get(end).length() > LONGEST_ACRONYM ? 1 : 0;
                end++;
            }
            if (longWords >= FEWEST_LONG_WORDS) {
                restored.subList(begin, end).replaceAll(word -> restore(word, wordForms));
            }
            begin = Math.max(begin, end - 1);
        }
        return restored;
    }

    private static boolean isInCapitals(String word) {
        return Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Three words out of four: the words of a contraction (« AU » = à + le) may come in small letters. */
    private static boolean inCapitals(List<String> words) {
        int capitals = 0;
        int others = 0;
        for (String word : words) {
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                if (isInCapitals(word)) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return capitals >= FEWEST_WORDS && capitals >= 3 * others;
    }
}
