package io.github.depeche;

/** How an actor is referred to. */
public enum MentionKind {
    /** By name: « Vladimir Poutine », « l'ONU ». */
    NAME,
    /** By description: « le président russe », « ce dernier ». */
    DESCRIPTION,
    /** By pronoun or possessive: « elle », « lui », « sa ». */
    PRONOUN
}
