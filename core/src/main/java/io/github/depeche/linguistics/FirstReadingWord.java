package io.github.depeche.linguistics;

/**
 * The weights of one form in the first reading for names.
 *
 * @param form the form
 * @param shape the number of its token class: small letters, a capital first, a year
 * @param byPlace where its weights begin if it is the second word before, the word before, the word itself, the word after, the second word after
 * @param afterOther where its weights begin after a word that is in no name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FirstReadingWord(String form, int shape, int[][] byPlace, int afterOther) {}
