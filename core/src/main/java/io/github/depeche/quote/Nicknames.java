package io.github.depeche.quote;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;

/** Tells « dit » before another name from « dit » that reports something. */
final class Nicknames {

    /** Words of a nickname in marks, and the mark that closes it. */
    private static final int LONGEST = 5;

    private final Words words;

    Nicknames(Words words) {
        this.words = words;
    }

    /** « Eugene Cernan, dit Gene Cernan », « Luc Morel dit « Lulu » », « au lieu-dit Seyyar »: another name, nothing said. */
    boolean isGivenBy(Token token) {
        if (!Words.is(token, "dit", "dite")) {
            return false;
        }
        Token before = words.before(token);
        Token word = Words.is(before, ",") && before != null ? words.before(before) : before;
        Token next = words.after(token);
        boolean marked = Words.is(next, "«", "\"", "“", "‹", "'");
        Token name = marked && next != null ? words.after(next) : next;
        return Words.isTag(name, PartOfSpeech.PROPN)
                && (Words.is(word, "lieu") || Words.isTag(word, PartOfSpeech.PROPN))
                && (!marked || closesSoon(words.indexOf(token) + 2));
    }

    /** A nickname in marks. */
    private boolean closesSoon(int index) {
        for (int i = index; i < index + LONGEST; i++) {
            if (Words.is(words.at(i), "»", "\"", "”", "›", "'")) {
                return true;
            }
        }
        return false;
    }
}
