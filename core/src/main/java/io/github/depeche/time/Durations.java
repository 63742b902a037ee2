package io.github.depeche.time;

/** Writes lengths of time as ISO 8601 does. */
final class Durations {

    private Durations() {}

    /**
     * The value of so many units: {@code P3D}, {@code PT2.5H}, {@code P50Y}; {@code PXY} where the number is not told.
     *
     * @param unit designator and count as the lexicon has them: {@code D1}, {@code TH1}, {@code Y100}
     */
    static String value(double number, String unit) {
        boolean time = unit.startsWith("T");
        String rest = time ? unit.substring(1) : unit;
        boolean weekend = rest.startsWith("WE");
        int count = Integer.parseInt(rest.substring(weekend ? 2 : 1));
        String prefix = time ? "PT" : "P";
        String designator = weekend ? "WE" : rest.substring(0, 1);
        if (number < 0) {
            return prefix + "X" + designator; // « des décennies » are years too
        }
        double amount = number * count;
        if (time && designator.equals("H") && amount < 1) {
            return prefix + plain(amount * 60) + "M"; // « un quart d'heure »
        }
        return prefix + plain(amount) + designator;
    }

    private static String plain(double amount) {
        double rounded = Math.round(amount * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
