package io.github.depeche.workshop.grammar;

import java.util.Arrays;

/** The algorithm of Chu, Liu and Edmonds. */
final class MaximumSpanningTree {

    private static final double ROOT_PENALTY = 1000;

    private MaximumSpanningTree() {}

    /**
     * The best tree, with one word on the root.
     *
     * @param weights by head and dependent; 0 is the root
     * @return head by dependent
     */
    static int[] of(double[][] weights) {
        int size = weights.length;
        double[][] copy = new double[size][];
        for (int head = 0; head < size; head++) {
            copy[head] = weights[head].clone();
            if (head == 0) {
                for (int i = 1; i < size; i++) {
                    copy[0][i] -= ROOT_PENALTY;
                }
            }
        }
        return solve(copy);
    }

    private static int[] solve(double[][] weights) {
        int size = weights.length;
        int[] heads = new int[size];
        for (int dependent = 1; dependent < size; dependent++) {
            int best = -1;
            for (int head = 0; head < size; head++) {
                if (head != dependent && (best < 0 || weights[head][dependent] > weights[best][dependent])) {
                    best = head;
                }
            }
            heads[dependent] = best;
        }
        boolean[] cycle = findCycle(heads);
        return cycle.length == 0 ? heads : contract(weights, heads, cycle);
    }

    private static boolean[] findCycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int member = at; !cycle[member]; member = heads[member]) {
                    cycle[member] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /** Makes one node of a cycle, solves the rest, and opens the cycle where the rest comes in. */
    private static int[] contract(double[][] weights, int[] heads, boolean[] cycle) {
        int size = heads.length;
        int[] outside = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!cycle[i]) {
                outside[count++] = i;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] entry = new int[count];
        int[] exit = new int[count];
        Arrays.stream(smaller).forEach(row -> Arrays.fill(row, -1e9));
        for (int i = 0; i < count; i++) {
            for (int j = 1; j < count; j++) {
                smaller[i][j] = weights[outside[i]][outside[j]];
            }
            for (int member = 1; member < size; member++) {
                if (cycle[member]) {
                    double in = weights[outside[i]][member] - weights[heads[member]][member];
                    if (entry[i] == 0 || in > smaller[i][count]) {
                        smaller[i][count] = in;
                        entry[i] = member;
                    }
                    if (i > 0 && (exit[i] == 0 || weights[member][outside[i]] > smaller[count][i])) {
                        smaller[count][i] = weights[member][outside[i]];
                        exit[i] = member;
                    }
                }
            }
        }
        int[] solved = solve(smaller);
        int[] result = heads.clone();
        for (int j = 1; j < count; j++) {
            result[outside[j]] = solved[j] == count ? exit[j] : outside[solved[j]];
        }
        result[entry[solved[count]]] = outside[solved[count]];
        return result;
    }
}
