package io.github.depeche.time;

/**
 * A run of letters (with its elision mark: « l' »), a run of digits, or one other character of the raw text. Time expressions are read from
 * these and not from syntactic words, because « du 3 au 5 mai » or « 14h30 » is about what is written.
 *
 * @param begin where it begins in the article's text
 * @param end where it ends
 * @param form in lower case, the apostrophe straight
 * @param bare the form without accents: capitals often lose theirs (« A l'aube », « DÉCEMBRE » and « DECEMBRE »)
 * @param capital whether it begins with a capital
 * @param glued whether nothing stands between it and the one before
 */
record Atom(int begin, int end, String form, String bare, boolean capital, boolean glued) {

    /** What stands beyond the first and the last one: equal to nothing. */
    static final Atom NONE = new Atom(-1, -1, "", "", false, false);

    /** Whether this is the word; a capitalised one may lack its accents. */
    boolean is(String word) {
        return form.equals(word) || (capital && isBare(word));
    }

    private boolean isBare(String word) {
        if (word.length() != bare.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != bare.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber() {
        return !form.isEmpty() && isDigit(form.charAt(0));
    }

    boolean isWord() {
        return !form.isEmpty() && Character.isLetter(form.charAt(0));
    }

    /** A word, or a number: what can be part of a noun phrase. */
    boolean isText() {
        return isWord() || isNumber();
    }

    /** Whether every letter of it was a capital, two or more. */
    boolean isShouted(String text) {
        return end - begin > 1 && isWord() && Character.isUpperCase(text.charAt(begin + 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A lower-case French word without its accents. */
    static String fold(String word) {
        StringBuilder folded = null;
        for (int i = 0; i < word.length(); i++) {
            char plain = fold(word.charAt(i));
            if (plain != word.charAt(i) && folded == null) {
                folded = new StringBuilder(word);
            }
            if (folded != null) {
                folded.setCharAt(i, plain);
            }
        }
        return folded == null ? word : folded.toString();
    }

    private static char fold(char c) {
        if (c < 'à') {
            return c;
        }
        return switch (c) {
            case 'à', 'â', 'ä' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'î', 'ï' -> 'i';
            case 'ô', 'ö' -> 'o';
            case 'ù', 'û', 'ü' -> 'u';
            case 'ç' -> 'c';
            default -> c;
        };
    }
}
