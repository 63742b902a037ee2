package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Set;

/** Ages told with a person: « Celina Tavares, 47 ans », « un conducteur de 34 ans ». */
final class Ages {

    /** Words between the person and « ans ». */
    private static final int REACH = 5;

    private static final int OLDEST = 120;

    private static final Set<String> OPENING = Set.of(",", "(");

    private static final Set<String> CLOSING = Set.of(",", ")", ".");

    private Ages() {}

    /** The age that follows the word; -1 if none. */
    static int after(Token word) {
        List<Token> tokens = word.sentence().tokens();
        int last = Math.min(tokens.size() - 1, word.index() + REACH);
        for (int i = word.index() + 2; i <= last; i++) {
            if (tokens.get(i).form().equals("ans")) {
                return !isAge(tokens, i) ? -1 : number(tokens.get(i - 1).form());
            }
        }
        return -1;
    }

    /** « d'environ 34 ans », « , 47 ans, »; but « , 12 ans plus tard, », « depuis 30 ans ». */
    private static boolean isAge(List<Token> tokens, int years) {
        int before = years - 2;
        if (before > 0 && tokens.get(before).partOfSpeech() == PartOfSpeech.ADV) {
            before--;
        }
        boolean closed = years + 1 == tokens.size()
                || CLOSING.contains(tokens.get(years + 1).form());
        return NounPhrases.isDe(tokens.get(before))
                || (closed && OPENING.contains(tokens.get(before).form()));
    }

    private static int number(String form) {
        int value = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < '0' || c > '9' || i > 2) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value > OLDEST ? -1 : value;
    }
}
