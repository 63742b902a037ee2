package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;

/** Parentheses and quotation marks, passed over as one. */
final class Brackets {

    /** How many words a bracketed passage may have. */
    private static final int LONGEST = 40;

    private Brackets() {}

    /** The place of the mark that the closing mark at this place belongs to; the place itself if no closing mark stands there. */
    static int opening(List<Token> tokens, int place) {
        String opening =
                switch (tokens.get(place).form()) {
                    case ")" -> "(";
                    case "»" -> "«";
                    case "”" -> "“";
                    default -> "";
                };
        if (opening.isEmpty()) {
            return place;
        }
        for (int i = place - 1; i >= 0 && i >= place - LONGEST; i--) {
            if (tokens.get(i).form().equals(opening)) {
                return i;
            }
        }
        return place;
    }
}
