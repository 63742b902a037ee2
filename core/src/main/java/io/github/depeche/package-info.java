/**
 * Reads French news articles: {@link io.github.depeche.ArticleParser} takes a text or a page and gives an {@link io.github.depeche.Article}: its
 * blocks, actors, quotes, events and time expressions, each with its place in {@link io.github.depeche.Article#text()}.
 *
 * <p>Conventions of all types here:
 *
 * <ul>
 *   <li>Offsets are UTF-16 code units, indices of a {@code String}; the end is exclusive ({@link io.github.depeche.Span}).
 *   <li>Results are immutable and may be shared between threads.
 *   <li>What is absent is an empty {@code Optional} or list; nothing returns {@code null}, and only what is marked so takes it.
 *   <li>Confidences and saliences lie in [0, 1].
 *   <li>A bad argument is an {@code IllegalArgumentException} that names it, or a {@code NullPointerException}; a source beyond the {@linkplain
 *       io.github.depeche.ParserLimits limits} an {@link io.github.depeche.ArticleParseException}. No content of a text causes an exception.
 * </ul>
 *
 * @since 0.1
 */
package io.github.depeche;
