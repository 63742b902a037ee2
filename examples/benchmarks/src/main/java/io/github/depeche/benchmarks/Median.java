package io.github.depeche.benchmarks;

import java.util.List;

/** The value in the middle. */
public final class Median {

    private Median() {}

    /** The median; the lower of two. */
    public static double of(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
