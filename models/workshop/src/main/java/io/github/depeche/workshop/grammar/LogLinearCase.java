package io.github.depeche.workshop.grammar;

/**
 * A choice to learn from, its features as numbers.
 *
 * @param features those of the case
 * @param targets the classes of its options
 * @param own the features of each option
 * @param right which option is right; negative if none is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LogLinearCase(int[] features, int[] targets, int[][] own, int right) {}
