/** Generated input for the stages of the parser, and the laws that must hold for any of it. */
@NullMarked
package io.github.depeche.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
