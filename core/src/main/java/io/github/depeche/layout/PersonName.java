package io.github.depeche.layout;

import io.github.depeche.lexicon.NameParticles;
import java.util.Locale;

/** The shape of a person's name in a byline or credit: « Zoé Le Dantec », « G. VARELA », « Driss El Hamdi ». */
final class PersonName {

    private static final int LONGEST = 6;

    private PersonName() {}

    /** Whether the text is shaped like a name of at least this many words. */
    static boolean isLike(String text, int fewestWords) {
        String[] words = text.strip().split("[ \u00A0\u202F]+");
        if (words.length < fewestWords || words.length > LONGEST) {
            return false;
        }
        int capitalised = 0;
        for (String word : words) {
            if (isCapitalised(word)) {
                capitalised++;
            } else if (!NameParticles.contains(Folding.fold(word))) {
                return false;
            }
        }
        return capitalised >= fewestWords && isCapitalised(words[0]) && isCapitalised(words[words.length - 1]);
    }

    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** « Le Petit Journal »: what begins with an article is a house, no person. */
    static boolean beginsWithArticle(String text) {
        String folded = Folding.fold(text);
        return folded.startsWith("le ")
                || folded.startsWith("la ")
                || folded.startsWith("les ")
                || folded.startsWith("l'");
    }

    /** « Morel », « d'Hoop ». */
    private static boolean isCapitalised(String word) {
        int begin = word.length() > 2 && word.charAt(0) == 'd' && "'’".indexOf(word.charAt(1)) >= 0 ? 2 : 0;
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(begin))) {
            return false;
        }
        for (int i = begin + 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && !Folding.isCombining(c) && "-.'’".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
