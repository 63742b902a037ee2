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

    private ScriptGuess() {}

    /** The script of most letters of a text, in English; empty if it is Latin, or there are few letters. */
    static Optional<String> otherScript(CharSequence text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(MOST_CHARACTERS)
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        return letters.entrySet().stream()
                .filter(entry -> all >= FEWEST_LETTERS && latin * 2 < all)
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN && entry.getKey() != UnicodeScript.COMMON)
                .max(Map.Entry.comparingByValue())
                .map(entry -> name(entry.getKey()));
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
