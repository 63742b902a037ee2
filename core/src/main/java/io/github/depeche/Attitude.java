package io.github.depeche;

/** What a speaker does by speaking, as the cue tells; it is the word's, not a judgement of what was said. */
public enum Attitude {
    /** Says, without more: dire, déclarer, selon. */
    NEUTRAL,
    /** Holds to be true: affirmer, assurer, estimer. */
    ASSERTION,
    /** Denies: nier, démentir, réfuter. */
    DENIAL,
    /** Blames: dénoncer, accuser, critiquer. */
    CRITICISM,
    /** Commits: promettre, s'engager. */
    PROMISE,
    /** Asks or orders somebody to act: demander, appeler à, exiger. */
    REQUEST,
    /** Asks to know: s'interroger, demander si. */
    QUESTION,
    /** Praises or thanks: saluer, féliciter. */
    PRAISE,
    /** Warns or threatens: avertir, menacer. */
    WARNING,
    /** Answers: répondre, répliquer, rétorquer. */
    ANSWER
}
