package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import java.util.List;
import java.util.Optional;

/** From a place in the text to the proper name that covers it; names are disjoint and in reading order. */
final class NameIndex {

    private final List<Name> names;
    private final SpanIndex<Name> covering;

    NameIndex(List<Name> names) {
        this.names = names;
        this.covering = new SpanIndex<>(names, Name::span);
    }

    Optional<Name> at(Span span) {
        return covering.at(span);
    }

    boolean isAt(Span span, NameType type) {
        return at(span).filter(name -> name.type() == type).isPresent();
    }

    /** The names within the span, in reading order. */
    List<Name> within(Span span) {
        int from = firstAtOrAfter(span.begin());
        int to = from;
        while (to < names.size() && names.get(to).span().end() <= span.end()) {
            to++;
        }
        return names.subList(from, to);
    }

    private int firstAtOrAfter(int begin) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
