package io.github.depeche.linguistics;

/**
 * A stretch of text between two sure ends of sentences, as the workshop learns from it. Node 0 is its beginning, the last node its end, the
 * nodes between them are places where sentences may begin.
 *
 * @param places for each node the features of the place; none for the first and last
 * @param sentences for each node, for each earlier one, the features of the sentence between them; null if it would be too long
 * @param begins whether a sentence begins at the node; true for the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OpenStretch(int[][] places, int[][][] sentences, boolean[] begins) {}
