package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.WordForm;
import java.util.HashMap;
import java.util.Map;

/**
 * How a document writes its words: in small letters, with a capital inside sentences, one behind the other. A capital on a word that the
 * document writes small elsewhere begins a sentence; two words that stand together twice belong together.
 */
final class DocumentForms {

    private static final int MOST = 3;

    private final Map<Integer, Integer> small = new HashMap<>();
    private final Map<Integer, Integer> capitals = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();

    /** Counts the words of one block. */
    void count(WordForm[] forms) {
        for (int i = 0; i < forms.length; i++) {
            if (isSmall(forms[i])) {
                small.merge(forms[i].folded(), 1, Integer::sum);
            } else if (hasCapitalInside(forms, i)) {
                capitals.merge(forms[i].folded(), 1, Integer::sum);
            }
            if (i > 0) {
                pairs.merge(pair(forms, i), 1, Integer::sum);
            }
        }
    }

    /** How often the word at a place is written in small letters and, elsewhere, with a capital inside a sentence; as one number. */
    int writing(WordForm[] forms, int i) {
        int here = hasCapitalInside(forms, i) ? 1 : 0;
        int inCapitals = capitals.getOrDefault(forms[i].folded(), 0) - here;
        return (MOST + 1) * Math.min(MOST, small.getOrDefault(forms[i].folded(), 0)) + Math.min(MOST, inCapitals);
    }

    /** How often the word at a place stands behind the one before it elsewhere. */
    int pairsElsewhere(WordForm[] forms, int i) {
        return i == 0 ? 0 : Math.min(MOST, pairs.getOrDefault(pair(forms, i), 1) - 1);
    }

    private static boolean isSmall(WordForm form) {
        return Character.isLowerCase(form.text().charAt(0));
    }

    private static boolean hasCapitalInside(WordForm[] forms, int i) {
        return i > 0
                && Character.isUpperCase(forms[i].text().charAt(0))
                && (isSmall(forms[i - 1]) || forms[i - 1].text().equals(","));
    }

    private static long pair(WordForm[] forms, int i) {
        return (long) forms[i - 1].folded() << 32 | (forms[i].folded() & 0xFFFF_FFFFL);
    }
}
