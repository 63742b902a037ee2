package io.github.depeche.lexicon;

import java.text.Normalizer;

/**
 * Letters without their accents. Those of European languages stand in a table: {@link Normalizer} takes a hundredth of a second to load, and
 * thousands of names of lexicons are compared without accents.
 */
public final class Accents {

    private static final char FIRST = '\u00C0';

    /** The letters from U+00C0 to U+017F by what their canonical decomposition begins with. */
    private static final String PLAIN = "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "AaAaAaCcCcCcCcDdĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿ"
            + "ŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private static final char VIETNAMESE = '\u1EA0';

    /** The letters from U+1EA0 to U+1EF9. */
    private static final String PLAIN_VIETNAMESE =
            "Aa".repeat(12) + "Ee".repeat(8) + "Ii".repeat(2) + "Oo".repeat(12) + "Uu".repeat(7) + "Yy".repeat(4);

    private static final char ROMANIAN = '\u0218';

    /** The letters from U+0218 to U+021B. */
    private static final String PLAIN_ROMANIAN = "SsTt";

    /** What {@link #key} gives for the characters that it has no answer for. */
    public static final char UNLISTED = 0;

    /** For the characters up to U+017F what {@link #key} gives. */
    private static final char[] KEYS = keys();

    private Accents() {}

    private static char[] keys() {
        char[] keys = new char[FIRST + PLAIN.length()];
        for (char c = 0; c < keys.length; c++) {
            keys[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(without(c)) : ' ';
        }
        keys['œ'] = UNLISTED;
        keys['Œ'] = UNLISTED;
        return keys;
    }

    /**
     * What a character is where names are compared: a small letter without accents, a digit, or a space for signs between words;
     * {@link #UNLISTED} for ligatures and for letters beyond European ones.
     */
    public static char key(char c) {
        if (c < KEYS.length) {
            return KEYS[c];
        }
        char plain = ofPlaceName(c);
        return plain != UNLISTED ? Letters.small(plain) : isPunctuation(c) ? ' ' : UNLISTED;
    }

    /** The letter without accents: é → e, ï → i; what has none, such as ø and œ, stays. */
    public static char without(char c) {
        if (c < FIRST) {
            return c;
        }
        int place = c - FIRST;
        if (place < PLAIN.length()) {
            return PLAIN.charAt(place);
        }
        char plain = isPunctuation(c) ? c : ofPlaceName(c);
        return plain != UNLISTED ? plain : decompose(String.valueOf(c)).charAt(0);
    }

    /** « Đà Nẵng », « Timișoara », « Gəncə », « Nukuʻalofa »: letters of towns that the lexicon has. */
    private static char ofPlaceName(char c) {
        if (c >= VIETNAMESE && c < VIETNAMESE + PLAIN_VIETNAMESE.length()) {
            return PLAIN_VIETNAMESE.charAt(c - VIETNAMESE);
        }
        if (c >= ROMANIAN && c < ROMANIAN + PLAIN_ROMANIAN.length()) {
            return PLAIN_ROMANIAN.charAt(c - ROMANIAN);
        }
        return switch (c) {
            case 'ơ' -> 'o';
            case 'Ơ' -> 'O';
            case 'ư' -> 'u';
            case 'Ư' -> 'U';
            case 'ə', 'ʻ' -> c;
            default -> UNLISTED;
        };
    }

    /** Dashes, quotation marks, apostrophes, the ellipsis. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    /** The text with every accent behind its letter, as a character of its own. */
    public static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
