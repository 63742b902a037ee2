package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import java.util.List;
import java.util.Optional;

/** From a place in the text to the proper name that covers it; names are disjoint and in reading order. */
final class NameIndex {

    private final List<Name> names;

    NameIndex(List<Name> names) {
        this.names = names;
    }

    Optional<Name> at(Span span) {
        int low = 0;
        int high = names.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Name name = names.get(middle);
            if (name.span().contains(span)) {
                return Optional.of(name);
            }
            if (name.span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
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
