package io.github.depeche.workshop.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a run over a corpus, by measure, and the percentages that come of them. */
final class Figures {

    /** One measure: its main figure, and a line that tells the rest. */
    interface Measure {

        /** F1 or accuracy in percent, or a rate. */
        double value();

        /** For people. */
        String describe();
    }

    private static final class PrecisionRecall implements Measure {
        private int right;
        private int gold;
        private int predicted;

        private double precision() {
            return percent(right, predicted);
        }

        private double recall() {
            return percent(right, gold);
        }

        @Override
        public double value() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        @Override
        public String describe() {
            return String.format(
                    Locale.ROOT,
                    "P %5.1f  R %5.1f  F1 %5.1f  gold %d  predicted %d",
                    precision(),
                    recall(),
                    value(),
                    gold,
                    predicted);
        }
    }

    private static final class Accuracy implements Measure {
        private int right;
        private int asked;

        @Override
        public double value() {
            return percent(right, asked);
        }

        @Override
        public String describe() {
            return String.format(Locale.ROOT, "%5.1f  of %d", value(), asked);
        }
    }

    private record Rate(double value) implements Measure {

        @Override
        public String describe() {
            return String.format(Locale.ROOT, "%5.1f", value);
        }
    }

    private final Map<String, Measure> measures = new TreeMap<>();

    /** Adds to a measure of precision and recall. */
    void count(String measure, int right, int gold, int predicted) {
        PrecisionRecall count = (PrecisionRecall) measures.computeIfAbsent(measure, name -> new PrecisionRecall());
        count.right += right;
        count.gold += gold;
        count.predicted += predicted;
    }

    /** Adds one answer to a measure of accuracy. */
    void answer(String measure, boolean right) {
        Accuracy accuracy = (Accuracy) measures.computeIfAbsent(measure, name -> new Accuracy());
        accuracy.right += right ? 1 : 0;
        accuracy.asked++;
    }

    /** Sets a rate. */
    void rate(String measure, double value) {
        measures.put(measure, new Rate(value));
    }

    /** All measures, by name. */
    Map<String, Measure> measures() {
        return measures;
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
