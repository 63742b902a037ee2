package io.github.depeche.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of folded phrases with a value each; tells the longest one that stands at an index. */
final class Phrases<V> {

    /** A phrase that stands in a text: where it ends, and its value. */
    record Match<V>(int end, V value) {}

    private record Entry<V>(String phrase, V value) {}

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

    void add(String phrase, V value) {
        String folded = Folding.fold(phrase.strip());
        byFirstWord
                .computeIfAbsent(firstWord(folded, 0), key -> new ArrayList<>())
                .add(new Entry<>(folded, value));
    }

    /** Puts longer phrases before their beginnings; to be called once all are added. */
    Phrases<V> sorted() {
        Comparator<Entry<V>> longestFirst = Comparator.comparingInt((Entry<V> entry) -> entry.phrase.length())
                .reversed();
        byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
        return this;
    }

    /** The longest phrase that begins at this index and does not end inside a word. */
    @Nullable
    Match<V> at(String folded, int index) {
        for (Entry<V> entry : byFirstWord.getOrDefault(firstWord(folded, index), List.of())) {
            int end = endOf(entry.phrase, folded, index);
            if (end >= 0 && isBoundary(folded, end)) {
                return new Match<>(end, entry.value);
            }
        }
        return null;
    }

    /** The value of the phrase that the whole text is. */
    @Nullable
    V of(String folded) {
        Match<V> match = at(folded, 0);
        return match != null && match.end() == folded.length() ? match.value() : null;
    }

    /** Where the phrase ends, or -1; the text may write its accents as combining marks. */
    private static int endOf(String phrase, String folded, int index) {
        int at = index;
        for (int i = 0; i < phrase.length(); i++) {
            if (at >= folded.length() || folded.charAt(at) != phrase.charAt(i)) {
                return -1;
            }
            at++;
            while (at < folded.length() && Folding.isCombining(folded.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isBoundary(String folded, int end) {
        return end >= folded.length()
                || !Folding.isWordPart(folded.charAt(end))
                || !Folding.isWordPart(folded.charAt(end - 1));
    }

    private static String firstWord(String folded, int index) {
        int end = index;
        boolean combining = false;
        while (end < folded.length() && Folding.isWordPart(folded.charAt(end))) {
            combining |= Folding.isCombining(folded.charAt(end));
            end++;
        }
        if (end == index && end < folded.length()) {
            return folded.substring(index, index + 1);
        }
        String word = folded.substring(index, end);
        return combining ? Folding.withoutCombining(word) : word;
    }
}
