package io.github.depeche.layout;

import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares of its article, apart from its visible text.
 *
 * @param isAuthorAccount whether the authors are accounts of the site's software, which may have put another's article on line
 */
record DeclaredMetadata(
        @Nullable String title,
        List<String> authors,
        boolean isAuthorAccount,
        @Nullable String publisher,
        @Nullable Temporal published,
        @Nullable Temporal modified,
        @Nullable String url,
        @Nullable String language,
        @Nullable String section,
        List<String> keywords,
        boolean isPaywalled,
        boolean isArticle) {}
