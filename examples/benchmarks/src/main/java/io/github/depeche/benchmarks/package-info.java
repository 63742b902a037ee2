/** Side-by-side runs of Dépêche and other libraries. */
@NullMarked
package io.github.depeche.benchmarks;

import org.jspecify.annotations.NullMarked;
