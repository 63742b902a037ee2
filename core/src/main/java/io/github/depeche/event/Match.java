package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;

/**
 * A place in a sentence where a line of the trigger lexicon fits, before it is decided whether an event is told there.
 *
 * @param sense the line
 * @param words the words of the locution
 */
record Match(Sense sense, List<Token> words) {

    /** The word that evokes the event: « examen » in « mis en examen ». */
    Token trigger() {
        return words.get(sense.locution().head());
    }

    /** The word that the participants hang on: the verb of a verbal locution, « mis » in « mis en examen ». */
    Token anchor() {
        return words.get(0);
    }
}
