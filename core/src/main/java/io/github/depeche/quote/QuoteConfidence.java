package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.quote.ContentEditor.Edited;
import org.jspecify.annotations.Nullable;

/** How often quotes of each kind were right in content and speaker on the articles that the library was tuned on. */
final class QuoteConfidence {

    private QuoteConfidence() {}

    static double of(Report report, Edited edited, @Nullable Actor actor) {
        double base =
                switch (report.construction()) {
                    case INCISE_AFTER_MARKS, INCISE_INSIDE_MARKS -> 0.95;
                    case SOURCE, TURN, SIGNATURE -> 0.85;
                    case CLAUSE, INCISE, COLON -> 0.8;
                    case INFINITIVE, CONTINUED -> 0.7;
                    case OBJECT, JUDGEMENT, LABEL -> 0.6;
                    case FLOATING -> 0.5;
                };
        return actor == null ? base / 2 : base;
    }
}
