package io.github.depeche;

/**
 * The word that attributes a quote: a verb of saying, a preposition, a noun.
 *
 * @param span the head word of the attribution: « déclaré » in « a déclaré », « Selon », « communiqué »
 * @param lemma its dictionary form: {@code "déclarer"}, {@code "selon"}
 * @param attitude what the speaker does by it
 */
public record Cue(Span span, String lemma, Attitude attitude) {}
