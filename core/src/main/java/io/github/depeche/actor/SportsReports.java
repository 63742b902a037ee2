package io.github.depeche.actor;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells sports reports, in which towns and countries play, by their words. */
final class SportsReports {

    /** Different sports words that make a sports report. */
    private static final int FEWEST_WORDS = 5;

    /** How many words of the article each of them may answer for. */
    private static final int WORDS_PER_SPORTS_WORD = 40;

    private SportsReports() {}

    static boolean isOne(List<Sentence> sentences, WordList sportsWords) {
        Set<String> different = new HashSet<>();
        int sports = 0;
        int all = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                all++;
                if (sportsWords.contains(token)) {
                    sports++;
                    different.add(token.lemma());
                }
            }
        }
        return different.size() >= FEWEST_WORDS && sports * WORDS_PER_SPORTS_WORD >= all;
    }
}
