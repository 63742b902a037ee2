package io.github.depeche.workshop;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import java.util.function.Function;

/**
 * What a room of the library sees in each article, for a command to learn from.
 *
 * @param see gives what the room has to decide in an article
 */
record Seen<T>(Key<T> key, Function<AnalyzedArticle, T> see) implements Extractor<T> {

    Seen(String name, Function<AnalyzedArticle, T> see) {
        this(new Key<>(name), see);
    }

    @Override
    public T extract(AnalyzedArticle article) {
        return see.apply(article);
    }

    /** What there is in an article that somebody has annotated; the parser is one that was built with this extractor. */
    T in(AnnotatedArticle article, ArticleParser parser) {
        Article parsed = parser.parse(article.source());
        return parsed.get(key).orElseThrow();
    }
}
