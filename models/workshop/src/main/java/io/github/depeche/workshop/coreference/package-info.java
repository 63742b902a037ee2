/** Measures coreference on a corpus whose mentions are gathered into chains. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.workshop.coreference;
