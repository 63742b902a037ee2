package io.github.depeche.event;

import io.github.depeche.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** From a place in the text to the thing that covers it, in logarithmic time; the things are disjoint and in reading order. */
final class SpanIndex<T> {

    private final List<T> things;
    private final Function<T, Span> spanOf;

    SpanIndex(List<T> things, Function<T, Span> spanOf) {
        this.things = things;
        this.spanOf = spanOf;
    }

    Optional<T> at(Span span) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(things.get(middle)).end() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < things.size() && spanOf.apply(things.get(low)).contains(span)
                ? Optional.of(things.get(low))
                : Optional.empty();
    }
}
