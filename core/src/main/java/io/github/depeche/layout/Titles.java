package io.github.depeche.layout;

import java.util.HashSet;
import java.util.Set;

/** Compares headlines as a page repeats them: in its head, its metadata, its body. */
final class Titles {

    private Titles() {}

    /** Shared words over the words of the shorter headline, lessened when the other is much longer; 0 to 1. */
    static double similarity(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        int smaller = Math.min(left.size(), right.size());
        int larger = Math.max(left.size(), right.size());
        if (smaller == 0) {
            return 0;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return (double) shared.size() / smaller * (0.5 + 0.5 * smaller / larger);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String folded = Folding.fold(title.length() > 1000 ? title.substring(0, 1000) : title) + " ";
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0 && !Folding.isCombining(c)) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
