package io.github.depeche.benchmarks;

/**
 * What a library reads from a page.
 *
 * @param body the running text of the article
 * @param date of publication in ISO 8601, empty if it gives none
 */
record PageReading(String body, String title, String author, String date) {}
