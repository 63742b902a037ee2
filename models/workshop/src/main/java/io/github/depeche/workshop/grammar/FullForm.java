package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.PartOfSpeech;

/**
 * A form of the dictionary.
 *
 * @param tag the tag of the dictionary without the letter of frequency: {@code "V ind pres 3 s"}
 */
record FullForm(String form, String lemma, PartOfSpeech partOfSpeech, String tag) {}
