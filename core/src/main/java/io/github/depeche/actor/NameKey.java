package io.github.depeche.actor;

import io.github.depeche.lexicon.Accents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name made comparable: small letters without accents, hyphens and full stops, cut into words; « Pénélope FILLON » and « Penelope
 * Fillon » have the same key.
 *
 * @param words its words; none for a name without letters and digits
 */
record NameKey(List<String> words) {

    static NameKey of(String name) {
        String decomposed = Accents.apart(name.toLowerCase(Locale.ROOT).replace("œ", "oe"));
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new NameKey(List.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether these words stand in the other name in the same order, perhaps with others between: « Houtman » in « Houtman Coatings ». */
    boolean isPartOf(NameKey other) {
        int at = 0;
        for (String word : other.words) {
            if (at < words.size() && word.equals(words.get(at))) {
                at++;
            }
        }
        return at == words.size();
    }

    @Override
    public String toString() {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }
}
