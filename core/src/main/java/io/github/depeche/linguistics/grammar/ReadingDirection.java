package io.github.depeche.linguistics.grammar;

/** The readings of a sentence by the parser, one after the other. */
public enum ReadingDirection {
    /** From the last word to the first. */
    BACKWARD,
    /** From the first word to the last, with the tree of the reading before in view. */
    FORWARD
}
