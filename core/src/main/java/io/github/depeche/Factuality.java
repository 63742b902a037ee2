package io.github.depeche;

/** Is it so? How the article presents an event. */
public enum Factuality {
    /** Presented as true, past or present. */
    FACT,
    /** Announced or scheduled. */
    FUTURE,
    /** Said not to have happened, or refused. */
    NEGATED,
    /** Possible, wished, asked for, conditional. */
    HYPOTHETICAL,
    /** Hearsay: the conditionnel journalistique (« aurait signé »), « selon X », « présumé ». */
    ALLEGED
}
