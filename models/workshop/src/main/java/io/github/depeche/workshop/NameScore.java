package io.github.depeche.workshop;

import io.github.depeche.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts names found, exact in span and type: persons, locations, organisations. */
final class NameScore {

    /** Persons, organisations, locations: the first classes of the labels. */
    static final int CLASSES = 3;

    private static final String[] TYPES = {"PER", "ORG", "LOC"};
    private static final int[] PRINTED = {0, 2, 1};

    private final int[] gold = new int[TYPES.length];
    private final int[] found = new int[TYPES.length];
    private final int[] right = new int[TYPES.length];

    /** A name: its characters and its class. */
    record Found(Span span, int nameClass) {}

    static String type(int nameClass) {
        return TYPES[nameClass];
    }

    void add(List<Found> goldNames, List<Found> foundNames) {
        Set<Found> golds = new HashSet<>(goldNames);
        for (Found name : golds) {
            gold[name.nameClass]++;
        }
        for (Found name : foundNames) {
            found[name.nameClass]++;
            right[name.nameClass] += golds.contains(name) ? 1 : 0;
        }
    }

    /** Prints what nerscore.py prints. */
    void print() {
        for (int type : PRINTED) {
            print(TYPES[type], right[type], gold[type], found[type]);
        }
        print("ALL", sum(right), sum(gold), sum(found));
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static void print(String label, int right, int gold, int found) {
        double precision = found == 0 ? 0 : 100.0 * right / found;
        double recall = gold == 0 ? 0 : 100.0 * right / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT,
                "%s P %.1f  R %.1f  F1 %.1f  gold %d  predicted %d%n",
                label,
                precision,
                recall,
                f1,
                gold,
                found);
    }
}
