package io.github.depeche.linguistics.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives lines in capitals (« LE PRÉSIDENT RECULE ») the case that they would have in running text. */
final class Casing {

    private static final int FEWEST_WORDS = 3;

    private Casing() {}

    /** The words as the models know them; the same list unless the whole line is in capitals. */
    static List<String> restore(List<String> words, WordForms wordForms) {
        if (!inCapitals(words)) {
            return words;
        }
        List<String> restored = new ArrayList<>(words.size());
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean common = !wordForms.get(lower).readings.isEmpty() || !Character.isLetter(word.charAt(0));
            restored.add(common ? lower : word.charAt(0) + lower.substring(1));
        }
        return restored;
    }

    /** Three words out of four: the words of a contraction (« AU » = à + le) may come in small letters. */
    private static boolean inCapitals(List<String> words) {
        int capitals = 0;
        int others = 0;
        for (String word : words) {
            if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                if (word.equals(word.toUpperCase(Locale.ROOT))) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return capitals >= FEWEST_WORDS && capitals >= 3 * others;
    }
}
