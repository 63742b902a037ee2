package io.github.depeche.workshop.grammar;

import java.util.Locale;

/** Counts hits; prints F1, which is accuracy where gold and system have as many items. */
final class Score {

    private final String name;
    private int right;
    private int gold;
    private int system;

    Score(String name) {
        this.name = name;
    }

    void count(int inGold, int inSystem, int inBoth) {
        gold += inGold;
        system += inSystem;
        right += inBoth;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", name, gold + system == 0 ? 0 : 200.0 * right / (gold + system));
    }
}
