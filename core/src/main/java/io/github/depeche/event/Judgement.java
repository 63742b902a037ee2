package io.github.depeche.event;

import io.github.depeche.Factuality;
import java.util.Optional;

/**
 * The factuality that the words around a trigger give.
 *
 * @param certain whether tense, mood, negation or a governing word told it; of a bare noun (« la visite ») nothing is known but that it is
 *     spoken of as a thing
 */
record Judgement(Factuality factuality, boolean certain) {

    static final Judgement UNTOLD = new Judgement(Factuality.FACT, false);

    static Judgement told(Factuality factuality) {
        return new Judgement(factuality, true);
    }

    static Optional<Judgement> of(Factuality factuality) {
        return Optional.of(told(factuality));
    }
}
