package io.github.depeche;

/** The one check that confidences and saliences share. */
final class Confidence {

    private Confidence() {}

    static double checked(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1]: " + value);
        }
        return value;
    }
}
