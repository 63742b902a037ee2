package io.github.depeche;

/** What a proper name stands for. */
public enum NameType {
    /** A human being. */
    PERSON,
    /** A company, party, agency, medium, ministry, club, institution. */
    ORGANIZATION,
    /** A country, region, town, street, building, river. */
    LOCATION
}
