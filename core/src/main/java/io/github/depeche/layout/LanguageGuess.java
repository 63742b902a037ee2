package io.github.depeche.layout;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by its function words that a text is in another language than the pack's. */
final class LanguageGuess {

    /** Fewer words tell nothing. */
    private static final int FEWEST_WORDS = 25;

    private static final int MOST_WORDS = 5000;
    /** Another language must have so many times the function words of the pack's own. */
    private static final double MARGIN = 1.3;

    private final String own;
    private final Map<String, Set<String>> wordsByLanguage;

    private LanguageGuess(String own, Map<String, Set<String>> wordsByLanguage) {
        this.own = own;
        this.wordsByLanguage = wordsByLanguage;
    }

    static LanguageGuess load(LanguagePack pack) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.read(pack, "language-words.tsv").rows()) {
            words.computeIfAbsent(row.get("language"), key -> new HashSet<>()).add(row.get("word"));
        }
        return new LanguageGuess(pack.language(), words);
    }

    /** The other language that a text is in; empty if it may be the pack's own. */
    Optional<String> otherLanguage(CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                words++;
                count(word.toString(), counts);
                word.setLength(0);
            }
        }
        int ownCount = counts.getOrDefault(own, 0);
        int total = words;
        return counts.entrySet().stream()
                .filter(entry -> total >= FEWEST_WORDS && entry.getValue() > MARGIN * ownCount)
                .filter(entry -> entry.getValue() * 10 > total)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void count(String word, Map<String, Integer> counts) {
        wordsByLanguage.forEach((language, words) -> {
            if (words.contains(word)) {
                counts.merge(language, 1, Integer::sum);
            }
        });
    }
}
