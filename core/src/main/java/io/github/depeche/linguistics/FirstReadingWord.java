package io.github.depeche.linguistics;

/**
 * What the model of the first reading for names says of one form.
 *
 * @param form the form
 * @param shape the number of its token class: small letters, a capital first, a year
 * @param scores {@link ScoreRows rows} of the scores that it gives if it is the second word before, the word before, the word itself, the word
 *     after, the second word after; and if it is the word itself after one that is in no name
 * @param withNext the hash of what begins the feature of its pair with the next word, as the model tells it of the next word
 * @param withNextHere the same, as the model tells it of this one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FirstReadingWord(String form, int shape, short[] scores, long withNext, long withNextHere) {}
