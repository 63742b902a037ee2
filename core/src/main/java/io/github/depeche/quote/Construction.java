package io.github.depeche.quote;

/**
 * In which way a quote is attributed, and how often quotes of this kind were right on annotated articles. What a cue governs, and what stands
 * around a source phrase or an incise without marks, {@link QuoteModel} weighs one by one.
 */
enum Construction {
    /** « Q », a dit X. */
    INCISE_AFTER_MARKS(0.99),
    /** « Q1, a dit X. Q2 » */
    INCISE_INSIDE_MARKS(0.99),
    /** X a dit : « Q » */
    COLON(0.98),
    /** X a dit que P. */
    CLAUSE(0.9),
    /** X promet de P; X dit avoir P. */
    INFINITIVE(0.8),
    /** P, a dit X. */
    INCISE(0.9),
    /** P. X l'a annoncé. */
    BACKWARD(0.9),
    /** X annonce N; X dénonce « N ». */
    OBJECT(0.7),
    /** X dénonce « Q1 », Y « Q2 ». */
    GAPPED(0.88),
    /** X juge N « A ». */
    JUDGEMENT(0.6),
    /** Selon X, P. */
    SOURCE(0.9),
    /** X : « Q » in a headline or alone on its line. */
    LABEL(0.97),
    /** Answers of an interview, turns of a dialogue. */
    TURN(0.98),
    /** « Q » on a line, « — X » on the next. */
    SIGNATURE(0.97),
    /** « Q1 », a dit X. « Q2 » */
    CONTINUED(0.88),
    /** « Q » whose speaker is in the sentences around it. */
    FLOATING(0.96);

    private final double probability;

    Construction(double probability) {
        this.probability = probability;
    }

    /** The share of right ones. */
    double probability() {
        return probability;
    }
}
