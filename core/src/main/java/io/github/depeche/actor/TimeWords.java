package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.TreeMap;

/** Which words tell a time: « mercredi » in « rapportent les agences russes mercredi » is no part of the agencies. */
final class TimeWords {

    private final TreeMap<Integer, Span> byBegin = new TreeMap<>();

    TimeWords(List<TimeExpression> times) {
        for (TimeExpression time : times) {
            byBegin.put(time.span().begin(), time.span());
        }
    }

    boolean contain(Token token) {
        var before = byBegin.floorEntry(token.span().begin());
        return before != null && before.getValue().contains(token.span());
    }
}
