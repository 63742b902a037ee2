/** Gender balance of sources: how many women and men are quoted. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.genderbalance;
