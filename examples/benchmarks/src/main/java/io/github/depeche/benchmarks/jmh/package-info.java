/** Microbenchmarks for JMH. */
@NullMarked
package io.github.depeche.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
