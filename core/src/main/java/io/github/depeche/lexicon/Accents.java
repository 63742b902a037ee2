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

    private Accents() {}

    /** The letter without accents: é → e, ï → i; what has none, such as ø and œ, stays. */
    public static char without(char c) {
        if (c < FIRST) {
            return c;
        }
        int place = c - FIRST;
        return place < PLAIN.length()
                ? PLAIN.charAt(place)
                : decompose(String.valueOf(c)).charAt(0);
    }

    /** The text with every accent behind its letter, as a character of its own that may be left out, or gone already. */
    public static String apart(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST + PLAIN.length() && !isPunctuation(c)) {
                return decompose(text);
            }
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.setCharAt(i, isPunctuation(c) ? c : without(c));
        }
        return plain.toString();
    }

    /** Dashes, quotation marks, apostrophes, the ellipsis. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
