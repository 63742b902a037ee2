package io.github.depeche.event;

import io.github.depeche.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** From a place in the text to the thing that covers it, in logarithmic time; the things are disjoint and in reading order. */
final class SpanIndex<T> {

    private final List<T> things;
    private final Function<T, Span> spanOf;

    SpanIndex(List<T> things, Function<T, Span> spanOf) {
        this.things = things;
        this.spanOf = spanOf;
    }

    Optional<T> at(Span span) {
        int first = first(things, thing -> spanOf.apply(thing).end() > span.begin());
        return first < things.size() && spanOf.apply(things.get(first)).contains(span)
                ? Optional.of(things.get(first))
                : Optional.empty();
    }

    /** The place of the first thing that has what all behind it have; the number of things if none has it. */
    static <T> int first(List<T> things, Predicate<T> test) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(things.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
