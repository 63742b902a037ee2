package io.github.depeche.time;

/**
 * An expression that was read.
 *
 * @param end index after its last atom
 */
record Match(int end, Meaning meaning) {}
