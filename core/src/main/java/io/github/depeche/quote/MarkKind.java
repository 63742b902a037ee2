package io.github.depeche.quote;

/** A pair of quotation marks that belong together. */
enum MarkKind {
    /** « », and the two-sign forms of keyboards without them. */
    GUILLEMETS,
    /** “ ”, and „ “. */
    CURLY,
    /** Straight double quotes, the same sign at both ends. */
    STRAIGHT,
    /** Two single signs for a double one, as some wires write: ‘’ ’’. */
    DOUBLED,
    /** ‹ ›. */
    SINGLE_GUILLEMETS,
    /** ‘ ’ and ' ', which are apostrophes too. */
    SINGLE,
    /** + +, as agencies mark what a quote quotes: « "Il m'a dit +file+", raconte Luc Morel ». */
    PLUS
}
