package io.github.depeche;

/** How words are reported. */
public enum QuoteType {
    /** The source's words in quotation marks, as a full utterance: « Nous sommes prêts », a-t-il dit. */
    DIRECT,
    /** Reported speech in the journalist's clause with a part in marks: dénonce « une attaque inadmissible ». */
    MIXED,
    /** Reported speech without marks: a confirmé qu'il s'agissait d'un attentat. */
    INDIRECT
}
