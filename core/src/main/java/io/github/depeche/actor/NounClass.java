package io.github.depeche.actor;

/**
 * What kind of actor noun a word is; the classes of the lexicon {@code actor-nouns.tsv}. Models know them by their numbers: new ones come last.
 */
enum NounClass {
    /** « M. », « Mme », « Me »: nothing but a way to call somebody. */
    CIVILITY,
    /** A post that the reader knows of: « le préfet » may be new to the article. */
    OFFICE,
    /** Any other profession: « la romancière » has been spoken of before. */
    FUNCTION,
    /** Any other noun for a human being. */
    PERSON,
    /** A relative of somebody. */
    KINSHIP,
    /** A collective noun. */
    GROUP,
    /** A noun that denotes actors by its complement: « une dizaine de jeunes ». */
    QUANTITY,
    /** A company or a medium. */
    COMPANY,
    /** A noun that makes a name together with a place or a nationality: « parquet de Lille », « parlement français ». */
    INSTITUTION,
    /** A noun that makes a name together with a place alone: « police d'Orlando », but not « la police australienne ». */
    SERVICE,
    /** A noun that makes a name as a service does, and in sports reports with a nationality: « équipe brésilienne ». */
    TEAM,
    /** A noun that makes a name with the name right behind it: « lycée Vaugelas »; with a place as a service does: « clinique de Lens ». */
    ESTABLISHMENT,
    /** A noun for an institution that makes no name: « le gouvernement turc ». */
    AUTHORITY,
    /** The government of a country: with a nationality, another name of the state. */
    GOVERNMENT,
    /** A country. */
    STATE,
    /** A source by what stands in it: « un communiqué ». */
    DOCUMENT,
    /** An institution whose name goes on with where it sits: « ambassade de Suède à Tunis ». */
    MISSION
}
