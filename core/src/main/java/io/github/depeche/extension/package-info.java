/**
 * For those who add to what a parser finds: {@link io.github.depeche.extension.Extractor} with what it sees, {@link
 * io.github.depeche.extension.AnalyzedArticle}; {@link io.github.depeche.extension.NameFinder}; and {@link
 * io.github.depeche.extension.LanguagePack}, where models and lexicons come from.
 *
 * <p>Sentences are dependency trees of syntactic words; tags, features and relations are those of <a
 * href="https://universaldependencies.org/guidelines.html">Universal Dependencies v2</a> with the subtypes of its French treebanks.
 *
 * @since 0.1
 */
package io.github.depeche.extension;
