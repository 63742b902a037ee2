package io.github.depeche.workshop.coreference;

import java.util.Arrays;

/** The best one-to-one assignment of rows to columns: the Hungarian method with potentials, O(n³). */
final class Assignment {

    private Assignment() {}

    /** The greatest sum of similarities. */
    static double best(double[][] similarity) {
        int rows = similarity.length;
        int columns = rows == 0 ? 0 : similarity[0].length;
        int n = Math.max(rows, columns);
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] rowOf = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            int[] way = new int[n + 1];
            double[] least = new double[n + 1];
            boolean[] used = new boolean[n + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            rowOf[0] = i;
            int column = 0;
            do {
                used[column] = true;
                int row = rowOf[column];
                double delta = Double.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= n; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double cost = -value(similarity, row - 1, j - 1) - u[row] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        double sum = 0;
        for (int j = 1; j <= n; j++) {
            sum += value(similarity, rowOf[j] - 1, j - 1);
        }
        return sum;
    }

    private static double value(double[][] similarity, int row, int column) {
        return row < similarity.length && column < similarity[row].length ? similarity[row][column] : 0;
    }
}
