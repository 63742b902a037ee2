package io.github.depeche.workshop.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs gold items with predicted ones, one to one: the pair of greatest weight first, ties in the order of the lists. */
final class GreedyMatching {

    /** A gold item and the predicted one that it was paired with. */
    record Pair<G, P>(double weight, G gold, P predicted) {}

    private record Candidate(double weight, int gold, int predicted) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted);

    private GreedyMatching() {}

    /** @param weight of a pair; 0 if the two do not match at all */
    static <G, P> List<Pair<G, P>> match(List<G> gold, List<P> predicted, ToDoubleBiFunction<G, P> weight) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double w = weight.applyAsDouble(gold.get(g), predicted.get(p));
                if (w > 0) {
                    candidates.add(new Candidate(w, g, p));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> predictedTaken = new HashSet<>();
        List<Pair<G, P>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken.contains(candidate.gold) && predictedTaken.add(candidate.predicted)) {
                goldTaken.add(candidate.gold);
                pairs.add(new Pair<>(candidate.weight, gold.get(candidate.gold), predicted.get(candidate.predicted)));
            }
        }
        return pairs;
    }
}
