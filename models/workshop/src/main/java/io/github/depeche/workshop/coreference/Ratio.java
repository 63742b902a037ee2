package io.github.depeche.workshop.coreference;

/** A share that is summed up over documents. */
final class Ratio {

    private double numerator;
    private double denominator;

    void add(double part, double whole) {
        numerator += part;
        denominator += whole;
    }

    /** In percent; 0 of nothing. */
    double percent() {
        return denominator == 0 ? 0 : 100 * numerator / denominator;
    }

    double of() {
        return denominator;
    }

    static double f1(Ratio recall, Ratio precision) {
        double r = recall.percent();
        double p = precision.percent();
        return r + p == 0 ? 0 : 2 * r * p / (r + p);
    }
}
