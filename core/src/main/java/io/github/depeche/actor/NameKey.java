package io.github.depeche.actor;

import io.github.depeche.lexicon.Accents;
import io.github.depeche.lexicon.NameTable;
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

    static NameKey of(String written) {
        String name = written.replace("œ", "oe").replace("Œ", "oe");
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Accents.key(name.charAt(i));
            if (c == Accents.UNLISTED) {
                return ofLettersApart(
                        Accents.decompose(name.toLowerCase(Locale.ROOT).replace("œ", "oe")));
            }
            if (c != ' ') {
                word.append(c);
            } else {
                end(word, words);
            }
        }
        end(word, words);
        return new NameKey(List.copyOf(words));
    }

    private static NameKey ofLettersApart(String decomposed) {
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                end(word, words);
            }
        }
        end(word, words);
        return new NameKey(List.copyOf(words));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The hash of the key's text ({@link NameTable}), without the key: for the many names of lexicons. */
    static long hash(char[] name, int length) {
        long hash = NameTable.EMPTY;
        boolean apart = false;
        for (int i = 0; i < length; i++) {
            char c = Accents.key(name[i]);
            if (c == Accents.UNLISTED) {
                return NameTable.hash(of(new String(name, 0, length)).toString());
            }
            if (c == ' ') {
                apart = hash != NameTable.EMPTY;
            } else {
                hash = NameTable.append(apart ? NameTable.append(hash, ' ') : hash, c);
                apart = false;
            }
        }
        return hash;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether it is nothing but initials: « F. G. ». */
    boolean isInitials() {
        for (String word : words) {
            if (word.length() > 1) {
                return false;
            }
        }
        return words.size() > 1;
    }

    /** The key of its initials. */
    String initials() {
        StringBuilder initials = new StringBuilder(2 * words.size());
        for (String word : words) {
            initials.append(initials.isEmpty() ? "" : " ").append(word.charAt(0));
        }
        return initials.toString();
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
