package io.github.depeche.workshop.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds the weights with the least loss: limited-memory BFGS (Liu and Nocedal 1989), for smooth losses of many weights. */
final class LimitedMemoryBfgs {

    private static final int ITERATIONS = 500;
    private static final int MEMORY = 6;
    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double CONVERGED = 1e-6;

    /** After so many halvings of a step there is nothing to gain any more. */
    private static final int MOST_TRIALS = 40;

    /** What is to be made least. */
    interface Loss {

        /** The loss of these weights; sets the gradient to its derivatives. */
        double of(double[] weights, double[] gradient);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(double[] move, double[] change, double curvature) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private double[] weights;
    private double[] gradient;

    LimitedMemoryBfgs(int size) {
        weights = new double[size];
        gradient = new double[size];
    }

    /** Starts from weights of 0; the same loss gives the same weights. */
    double[] minimize(Loss loss) {
        double value = loss.of(weights, gradient);
        for (int i = 0; i < ITERATIONS; i++) {
            double next = step(loss, value);
            boolean converged = value - next < CONVERGED * value;
            value = next;
            if (converged) {
                break;
            }
        }
        return weights;
    }

    private double step(Loss loss, double value) {
        double[] direction = direction();
        double slope = dot(direction, gradient);
        double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
        double[] next = new double[weights.length];
        double[] nextGradient = new double[weights.length];
        double nextValue;
        double tried;
        int trials = 0;
        do {
            for (int k = 0; k < next.length; k++) {
                next[k] = weights[k] + length * direction[k];
            }
            nextValue = loss.of(next, nextGradient);
            tried = length;
            length /= 2;
        } while (nextValue > value + SUFFICIENT_DECREASE * tried * slope && ++trials < MOST_TRIALS);
        remember(difference(next, weights), difference(nextGradient, gradient));
        weights = next;
        gradient = nextGradient;
        return nextValue;
    }

    /** Down the gradient, by what the last steps told of its curvature. */
    private double[] direction() {
        double[] direction = gradient.clone();
        double[] factors = new double[steps.size()];
        int i = 0;
        for (Step step : steps) {
            factors[i] = dot(step.move, direction) / step.curvature;
            add(direction, step.change, -factors[i]);
            i++;
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            double scale = last.curvature / dot(last.change, last.change);
            for (int k = 0; k < direction.length; k++) {
                direction[k] *= scale;
            }
        }
        for (Iterator<Step> backwards = steps.descendingIterator(); backwards.hasNext(); ) {
            Step step = backwards.next();
            i--;
            add(direction, step.move, factors[i] - dot(step.change, direction) / step.curvature);
        }
        for (int k = 0; k < direction.length; k++) {
            direction[k] = -direction[k];
        }
        return direction;
    }

    private void remember(double[] move, double[] change) {
        double curvature = dot(move, change);
        if (curvature > 0) {
            steps.addFirst(new Step(move, change, curvature));
            if (steps.size() > MEMORY) {
                steps.removeLast();
            }
        }
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = one.clone();
        add(difference, other, -1);
        return difference;
    }

    private static void add(double[] to, double[] vector, double factor) {
        for (int k = 0; k < to.length; k++) {
            to[k] += factor * vector[k];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
