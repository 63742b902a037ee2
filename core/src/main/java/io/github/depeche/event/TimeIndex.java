package io.github.depeche.event;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import java.util.List;
import java.util.Optional;

/** From a place in the text to the expression of time that covers it; they are disjoint and in reading order. */
final class TimeIndex {

    private final List<TimeExpression> times;

    TimeIndex(List<TimeExpression> times) {
        this.times = times;
    }

    Optional<TimeExpression> at(Span span) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size() && times.get(low).span().contains(span)
                ? Optional.of(times.get(low))
                : Optional.empty();
    }
}
