/** Dépêche beside other libraries over the same articles, in one run. */
@NullMarked
package io.github.depeche.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
