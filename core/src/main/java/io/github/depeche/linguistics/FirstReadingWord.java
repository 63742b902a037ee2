package io.github.depeche.linguistics;

import opennlp.tools.ml.model.Context;

/**
 * The weights of one form in the first reading for names.
 *
 * @param form the form
 * @param shape the number of its token class: small letters, a capital first, a year
 * @param byPlace its weights where it is the second word before, the word before, the word itself, the word after, the second word after
 * @param afterOther its weight after a word that is in no name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FirstReadingWord(String form, int shape, Context[][] byPlace, Context afterOther) {}
