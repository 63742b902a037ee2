package io.github.depeche.workshop.evaluation;

import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time expressions, as TempEval-3 scores them: strict and relaxed spans; type and value over relaxed matches. */
final class TimeScore {

    private final Figures figures;

    TimeScore(Figures figures) {
        this.figures = figures;
    }

    void add(List<TimeExpression> gold, List<TimeExpression> predicted) {
        int strict = 0;
        int relaxed = 0;
        int type = 0;
        int value = 0;
        List<TimeExpression> free = new ArrayList<>(predicted);
        for (TimeExpression time : gold) {
            Optional<TimeExpression> partner = free.stream()
                    .filter(other -> other.span().overlaps(time.span()))
                    .max(Comparator.comparingInt(other -> common(other.span(), time.span())));
            if (partner.isPresent()) {
                free.remove(partner.get());
                relaxed++;
                strict += partner.get().span().equals(time.span()) ? 1 : 0;
                type += partner.get().type() == time.type() ? 1 : 0;
                value += partner.get().value().equals(time.value()) ? 1 : 0;
            }
        }
        figures.count("time strict", strict, gold.size(), predicted.size());
        figures.count("time relaxed", relaxed, gold.size(), predicted.size());
        figures.count("time type", type, gold.size(), predicted.size());
        figures.count("time value", value, gold.size(), predicted.size());
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }
}
