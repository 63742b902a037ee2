package io.github.depeche.quote;

import java.util.Locale;

/** How the reported words follow a cue; the words of the lexicon in upper case. */
enum Frame {
    /** « P, a-t-il dit »; also before a colon. */
    INCISE,
    /** A clause after que. */
    QUE,
    /** An indirect question. */
    SI,
    /** A bare infinitive: affirme avoir. */
    INF,
    /** An infinitive after de. */
    DE,
    /** An infinitive after à. */
    A,
    /** A noun phrase: annonce la sortie. */
    NP,
    /** An object, but only in quotation marks: dénonce « une rustine ». */
    MARKED,
    /** An infinitive, but only with quotation marks in it: veut « assurer la lisibilité ». */
    MARKED_INF,
    /** A noun phrase after de: parle de deux blessés. */
    DE_NP,
    /** A noun phrase after à: appelle à un rassemblement. */
    A_NP,
    /** A noun phrase after pour: plaide pour la construction. */
    POUR,
    /** A noun phrase after contre: met en garde contre une escalade. */
    CONTRE,
    /** A noun phrase after sur: alerte sur un risque. */
    SUR,
    /** After de, but only in quotation marks. */
    DE_MARKED,
    /** After à, but only in quotation marks: rend hommage à « un juste ». */
    A_MARKED,
    /** After pour, but only in quotation marks. */
    POUR_MARKED,
    /** After contre, but only in quotation marks: proteste contre « un déni ». */
    CONTRE_MARKED,
    /** After sur, but only in quotation marks: insiste sur « l'urgence ». */
    SUR_MARKED,
    /** A judgement of something: juge le mouvement « prématuré ». */
    ATTRIBUTE,
    /** The same, but only in quotation marks: se veut « rassurant ». */
    ATTRIBUTE_MARKED,
    /** y voit un mépris. */
    Y_NP,
    /** What is in marks are the very words, be they no clause: crie « Liberté ». */
    VERBATIM,
    /** A noun of saying as object: donne un bilan. */
    REPORT_NP,
    /** Only before a colon. */
    COLON,
    /** Counts only if a document says it: le rapport montre que. */
    DOCUMENTED,
    /** Counts in the passive even if nobody is said to say it: est accusé de. */
    ALLEGED,
    /** Counts only if it tells from whom: a appris de source judiciaire que. */
    SOURCED,
    /** A pronoun can stand for the sentence before: l'a annoncé. */
    RESUMES,
    /** Counts only under negation: n'exclut pas. */
    NEGATED,
    /** Its object is to whom it is said: invite les élus à, informe la mairie que. */
    ADDRESSED,
    /** A preposition or locution of source. */
    SOURCE,
    /** Leaves an infinitive said that follows it: finir par. */
    INFINITIVE;

    static Frame of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
