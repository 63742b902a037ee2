package io.github.depeche.layout;

import java.util.List;

/**
 * Who a line says wrote the article.
 *
 * @param authors journalists, as they stand
 * @param agencies agencies, as the desk calls them
 * @param publishers media
 * @param isIntroduced whether words say that it is a byline: « Par … », « … avec AFP »
 * @param hasNewsroom whether a newsroom signs: « Rédaction Quimper »
 */
record Byline(
        List<String> authors,
        List<String> agencies,
        List<String> publishers,
        boolean isIntroduced,
        boolean hasNewsroom) {

    Byline introduced() {
        return new Byline(authors, agencies, publishers, true, hasNewsroom);
    }

    /** Only names of agencies and media: « La Presse canadienne ». */
    boolean isOrganisationsOnly() {
        return authors.isEmpty() && !(agencies.isEmpty() && publishers.isEmpty());
    }
}
