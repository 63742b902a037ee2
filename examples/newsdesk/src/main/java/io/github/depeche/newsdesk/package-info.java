/** A command-line program on Dépêche: articles in; reports, JSON and other forms out. */
@org.jspecify.annotations.NullMarked
package io.github.depeche.newsdesk;
