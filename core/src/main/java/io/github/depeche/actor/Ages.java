package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;

/** Ages told with a person: « Celina Tavares, 47 ans », « un conducteur de 34 ans ». */
final class Ages {

    /** Words between the person and « ans ». */
    private static final int REACH = 5;

    private static final int OLDEST = 120;

    private Ages() {}

    /** The age that follows the word; -1 if none. */
    static int after(Token word) {
        List<Token> tokens = word.sentence().tokens();
        int last = Math.min(tokens.size() - 1, word.index() + REACH);
        for (int i = word.index() + 2; i <= last; i++) {
            if (tokens.get(i).form().equals("ans")) {
                return number(tokens.get(i - 1).form());
            }
        }
        return -1;
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
