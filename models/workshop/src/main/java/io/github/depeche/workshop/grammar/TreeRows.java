package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.BoostedTrees;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of all cases as rows of numbers, one column for each place of a value in a named feature, as {@link BoostedTrees} sees them. */
final class TreeRows {

    /** Rarer texts are not told apart. */
    private static final int FEWEST_OF_TEXT = 80;

    private static final int MOST_TEXTS = 240;

    /** A number that takes more values than this is no number that trees can look at. */
    private static final int WIDEST = 250;

    private static final class Column {
        private final Map<Integer, int[]> texts = new TreeMap<>();
        private final Map<Integer, Integer> ranks = new TreeMap<>();
        private int lowest = Integer.MAX_VALUE;
        private int highest = Integer.MIN_VALUE;

        private int number(int value, boolean text) {
            return text ? ranks.getOrDefault(value, BoostedTrees.RARE) : BoostedTrees.number(value, lowest);
        }
    }

    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private final List<Integer> places;
    private final byte[][] numbers;

    /**
     * Makes rows of options.
     *
     * @param options what is known of each
     * @param right which of them are right
     */
    TreeRows(List<FeatureVector[]> options, boolean[] right) {
        for (int row = 0; row < right.length; row++) {
            boolean yes = right[row];
            visit(options.get(row), (place, value, text) -> see(place, value, text, yes));
        }
        columns.values().forEach(TreeRows::rank);
        columns.values().removeIf(column -> column.texts.isEmpty() && (long) column.highest - column.lowest > WIDEST);
        places = new ArrayList<>(columns.keySet());
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            indexes.put(places.get(i), i);
        }
        numbers = new byte[places.size()][right.length];
        for (int row = 0; row < right.length; row++) {
            int at = row;
            visit(options.get(row), (place, value, text) -> {
                Integer index = indexes.get(place);
                if (index != null) {
                    numbers[index][at] = (byte) columns.get(place).number(value, text);
                }
            });
        }
    }

    private interface Visitor {
        void visit(int place, int value, boolean text);
    }

    private static void visit(FeatureVector[] option, Visitor visitor) {
        for (FeatureVector features : option) {
            for (int i = 0; i < features.size(); i++) {
                for (int which = 0; which < features.values(i); which++) {
                    visitor.visit(features.place(i, which), features.value(i, which), features.isText(i, which));
                }
            }
        }
    }

    private void see(int place, int value, boolean text, boolean right) {
        Column column = columns.computeIfAbsent(place, key -> new Column());
        if (text) {
            int[] counts = column.texts.computeIfAbsent(value, key -> new int[2]);
            counts[0]++;
            counts[1] += right ? 1 : 0;
        } else {
            column.lowest = Math.min(column.lowest, value);
            column.highest = Math.max(column.highest, value);
        }
    }

    /** Frequent texts stand in the order of how often they were right. */
    private static void rank(Column column) {
        List<Map.Entry<Integer, int[]>> frequent = column.texts.entrySet().stream()
                .filter(text -> text.getValue()[0] >= FEWEST_OF_TEXT)
                .sorted(Comparator.comparingDouble(text -> (double) text.getValue()[1] / text.getValue()[0]))
                .limit(MOST_TEXTS)
                .toList();
        for (Map.Entry<Integer, int[]> text : frequent) {
            column.ranks.put(text.getKey(), column.ranks.size() + BoostedTrees.RARE + 1);
        }
    }

    int columns() {
        return numbers.length;
    }

    /** The number in each row of a column. */
    byte[] column(int index) {
        return numbers[index];
    }

    /** Writes what {@link BoostedTrees} has to know of the columns. */
    void write(DataOutputStream out) throws IOException {
        ModelBytes.writeVariable(out, places.size());
        for (int place : places) {
            Column column = columns.get(place);
            out.writeInt(place);
            out.writeInt(column.lowest);
            ModelBytes.writeVariable(out, column.ranks.size());
            for (Map.Entry<Integer, Integer> rank : column.ranks.entrySet()) {
                out.writeInt(rank.getKey());
                out.writeByte(rank.getValue());
            }
        }
    }
}
