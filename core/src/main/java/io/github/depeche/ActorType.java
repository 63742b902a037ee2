package io.github.depeche;

/** What kind of actor somebody or something is. */
public enum ActorType {
    /** One human being. */
    PERSON,
    /** A company, party, agency, medium, ministry, armed group, club, court, institution. */
    ORGANIZATION,
    /** A country, or a government named by its country or capital. */
    STATE,
    /** Several people told of together: demonstrators, residents, two sources. */
    GROUP
}
