package io.github.depeche.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression that was read.
 *
 * @param end index after its last atom
 */
record Match(int end, Meaning meaning) {

    /** The one that ends later; the first of two that end together. */
    static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || (other != null && other.end > one.end) ? other : one;
    }
}
