package io.github.depeche.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells a text whose letters are not Latin: Arabic, Cyrillic, Greek. */
final class ScriptGuess {

    /** Fewer letters tell nothing. */
    private static final int FEWEST_LETTERS = 50;

    private static final int MOST_CHARACTERS = 20_000;

    /** Behind the last Latin letter with a mark of its own: « ɏ ». */
    private static final char LATIN_END = '\u0250';

    private ScriptGuess() {}

    /** The script of most letters of a text, in English; empty if it is Latin, or there are few letters. */
    static Optional<String> otherScript(CharSequence text) {
        int length = Math.min(text.length(), MOST_CHARACTERS);
        int all = 0;
        int latin = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                latin += c < LATIN_END ? 1 : 0;
            }
        }
        return all < FEWEST_LETTERS || latin * 2 >= all ? Optional.empty() : mostFrequent(text.subSequence(0, length));
    }

    private static Optional<String> mostFrequent(CharSequence text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN && entry.getKey() != UnicodeScript.COMMON)
                .max(Map.Entry.comparingByValue())
                .map(entry -> name(entry.getKey()));
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
