package io.github.depeche.quote;

/** In which way a quote is attributed; how often each is right is the ground of the confidence. */
enum Construction {
    /** « Q », a dit X. */
    INCISE_AFTER_MARKS,
    /** « Q1, a dit X. Q2 » */
    INCISE_INSIDE_MARKS,
    /** X a dit : « Q » */
    COLON,
    /** X a dit que P. */
    CLAUSE,
    /** X promet de P; X dit avoir P. */
    INFINITIVE,
    /** P, a dit X. */
    INCISE,
    /** X annonce N; X dénonce « N ». */
    OBJECT,
    /** X dénonce « Q1 », Y « Q2 ». */
    GAPPED,
    /** X juge N « A ». */
    JUDGEMENT,
    /** Selon X, P. */
    SOURCE,
    /** X : « Q » in a headline or alone on its line. */
    LABEL,
    /** Answers of an interview, turns of a dialogue. */
    TURN,
    /** « Q » on a line, « — X » on the next. */
    SIGNATURE,
    /** « Q1 », a dit X. « Q2 » */
    CONTINUED,
    /** « Q » whose speaker is in the sentences around it. */
    FLOATING
}
