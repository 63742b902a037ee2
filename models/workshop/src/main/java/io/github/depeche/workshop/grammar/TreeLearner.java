package io.github.depeche.workshop.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns trees that correct the scores of options: each is grown on a part of the cases and of the columns, the leaf first that gains most, from
 * what the scores so far leave wrong of the likelihood of the right options (gradient boosting with second derivatives).
 */
final class TreeLearner {

    private static final int TREES = 200;
    private static final int LEAVES = 16;
    private static final double STEP = 0.1;
    private static final double PENALTY = 1;
    private static final int FEWEST_IN_LEAF = 30;
    private static final double LEAST_GAIN = 1e-3;
    private static final double SHARE_OF_COLUMNS = 0.5;
    private static final double SHARE_OF_CASES = 0.7;
    private static final double SMALLEST_CURVE = 1e-6;
    private static final int NUMBERS = 256;

    /** A leaf that may still be split. */
    private static final class Leaf {
        private final Node node;
        private final int[] rows;
        private double slope;
        private double curve;
        private double gain;
        private int column;
        private int highest;

        private Leaf(Node node, int[] rows) {
            this.node = node;
            this.rows = rows;
        }
    }

    /** A node of a tree: a leaf as long as it has no branches. */
    private static final class Node {
        private int column = -1;
        private int highest;
        private double value;
        private List<Node> branches = List.of();

        private int size() {
            return 1 + branches.stream().mapToInt(Node::size).sum();
        }
    }

    private record Split(double gain, int highest) {}

    private final TreeRows rows;
    /** Where the options of each case begin, and where the last one ends. */
    private final int[] begins;
    /** Which option of each case is right, negative for none. */
    private final int[] right;

    private final double[] scores;
    private final double[] slopes;
    private final double[] curves;
    private final Random random = new Random(7);
    private final List<Node> trees = new ArrayList<>();

    /** @param scores those to begin with, of every row */
    TreeLearner(TreeRows rows, int[] begins, int[] right, double[] scores) {
        this.rows = rows;
        this.begins = begins;
        this.right = right;
        this.scores = scores.clone();
        this.slopes = new double[scores.length];
        this.curves = new double[scores.length];
    }

    void learn() {
        for (int i = 0; i < TREES; i++) {
            derive();
            Node tree = grow(drawCases(), drawColumns());
            trees.add(tree);
            IntStream.range(0, scores.length).parallel().forEach(row -> scores[row] += value(tree, row));
        }
    }

    /** The derivatives of the likelihood of every case. */
    private void derive() {
        for (int i = 0; i < right.length; i++) {
            double most = 0;
            for (int row = begins[i]; row < begins[i + 1]; row++) {
                most = Math.max(most, scores[row]);
            }
            double sum = Math.exp(-most);
            for (int row = begins[i]; row < begins[i + 1]; row++) {
                sum += Math.exp(scores[row] - most);
            }
            for (int row = begins[i]; row < begins[i + 1]; row++) {
                double probability = Math.exp(scores[row] - most) / sum;
                slopes[row] = probability - (row - begins[i] == right[i] ? 1 : 0);
                curves[row] = Math.max(probability * (1 - probability), SMALLEST_CURVE);
            }
        }
    }

    private int[] drawCases() {
        int[] drawn = new int[scores.length];
        int count = 0;
        for (int i = 0; i < right.length; i++) {
            if (random.nextDouble() < SHARE_OF_CASES) {
                for (int row = begins[i]; row < begins[i + 1]; row++) {
                    drawn[count++] = row;
                }
            }
        }
        return Arrays.copyOf(drawn, count);
    }

    private boolean[] drawColumns() {
        boolean[] drawn = new boolean[rows.columns()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextDouble() < SHARE_OF_COLUMNS;
        }
        return drawn;
    }

    private Node grow(int[] cases, boolean[] columns) {
        Node root = new Node();
        List<Leaf> leaves = new ArrayList<>(List.of(leaf(root, cases, columns)));
        while (leaves.size() < LEAVES) {
            Leaf best = leaves.get(0);
            for (Leaf leaf : leaves) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.gain <= LEAST_GAIN) {
                break;
            }
            leaves.remove(best);
            Node low = new Node();
            Node high = new Node();
            best.node.column = best.column;
            best.node.highest = best.highest;
            best.node.branches = List.of(low, high);
            leaves.add(leaf(low, part(best, true), columns));
            leaves.add(leaf(high, part(best, false), columns));
        }
        return root;
    }

    private int[] part(Leaf leaf, boolean low) {
        byte[] numbers = rows.column(leaf.column);
        return IntStream.of(leaf.rows)
                .filter(row -> ((numbers[row] & 0xFF) <= leaf.highest) == low)
                .toArray();
    }

    private Leaf leaf(Node node, int[] cases, boolean[] columns) {
        Leaf leaf = new Leaf(node, cases);
        for (int row : cases) {
            leaf.slope += slopes[row];
            leaf.curve += curves[row];
        }
        node.value = -STEP * leaf.slope / (leaf.curve + PENALTY);
        if (cases.length >= 2 * FEWEST_IN_LEAF) {
            Split[] splits = IntStream.range(0, columns.length)
                    .parallel()
                    .mapToObj(column -> columns[column] ? split(leaf, column) : new Split(0, 0))
                    .toArray(Split[]::new);
            for (int column = 0; column < splits.length; column++) {
                if (splits[column].gain > leaf.gain) {
                    leaf.gain = splits[column].gain;
                    leaf.column = column;
                    leaf.highest = splits[column].highest;
                }
            }
        }
        return leaf;
    }

    /** The best number of a column to part a leaf at. */
    private Split split(Leaf leaf, int column) {
        double[] slope = new double[NUMBERS];
        double[] curve = new double[NUMBERS];
        int[] count = new int[NUMBERS];
        byte[] numbers = rows.column(column);
        for (int row : leaf.rows) {
            int number = numbers[row] & 0xFF;
            slope[number] += slopes[row];
            curve[number] += curves[row];
            count[number]++;
        }
        double whole = gain(leaf.slope, leaf.curve);
        Split best = new Split(0, 0);
        double slopeBelow = 0;
        double curveBelow = 0;
        int below = 0;
        for (int number = 0; number < NUMBERS - 1; number++) {
            slopeBelow += slope[number];
            curveBelow += curve[number];
            below += count[number];
            boolean parts = count[number] > 0 && below >= FEWEST_IN_LEAF && leaf.rows.length - below >= FEWEST_IN_LEAF;
            double gain = parts
                    ? gain(slopeBelow, curveBelow) + gain(leaf.slope - slopeBelow, leaf.curve - curveBelow) - whole
                    : 0;
            if (gain > best.gain) {
                best = new Split(gain, number);
            }
        }
        return best;
    }

    private static double gain(double slope, double curve) {
        return slope * slope / (curve + PENALTY);
    }

    private double value(Node tree, int row) {
        Node node = tree;
        while (node.column >= 0) {
            node = node.branches.get((rows.column(node.column)[row] & 0xFF) <= node.highest ? 0 : 1);
        }
        return node.value;
    }

    /** Writes columns and trees in the form that {@link io.github.depeche.linguistics.BoostedTrees} reads. */
    void write(DataOutputStream out) throws IOException {
        rows.write(out);
        ModelBytes.writeVariable(out, trees.size());
        out.writeInt(trees.stream().mapToInt(Node::size).sum());
        for (Node tree : trees) {
            ModelBytes.writeVariable(out, tree.size());
            write(tree, 0, out);
        }
    }

    /** A node and what is below it; the branch for low numbers follows, that for high ones is told by its place in the tree. */
    private static void write(Node node, int at, DataOutputStream out) throws IOException {
        ModelBytes.writeVariable(out, node.column + 1);
        if (node.column < 0) {
            out.writeFloat((float) node.value);
            return;
        }
        Node low = node.branches.get(0);
        int high = at + 1 + low.size();
        out.writeByte(node.highest);
        ModelBytes.writeVariable(out, high);
        write(low, at + 1, out);
        write(node.branches.get(1), high, out);
    }
}
