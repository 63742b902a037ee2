/** Measures the library on annotated articles: what was found against what an annotator says the article states. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.workshop.evaluation;
