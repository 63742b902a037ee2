package io.github.depeche.layout;

/**
 * The credit of a picture.
 *
 * @param text as it stands
 * @param begin where it begins in the line
 * @param isLabelled whether words or signs say that it is one: « Photo : », « © »
 */
record Credit(String text, int begin, boolean isLabelled) {}
