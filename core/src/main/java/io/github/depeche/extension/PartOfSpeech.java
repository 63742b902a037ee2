package io.github.depeche.extension;

/**
 * The <a href="https://universaldependencies.org/u/pos/">universal part-of-speech tags</a> of Universal Dependencies v2, under the names that
 * its files use.
 */
public enum PartOfSpeech {
    /** Adjective. */
    ADJ,
    /** Adposition: à, de, en, selon. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary: avoir, être; copula included. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Common noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else. */
    X
}
