package io.github.depeche.quote;

import io.github.depeche.Article;
import io.github.depeche.Quote;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Trees and actors → quotes with speaker and cue. */
public final class QuoteExtractor implements Extractor<List<Quote>> {

    private QuoteExtractor() {}

    /** Loads the lexicons of a language. */
    public static QuoteExtractor load(LanguagePack pack) {
        return new QuoteExtractor();
    }

    @Override
    public Key<List<Quote>> key() {
        return Article.QUOTES;
    }

    @Override
    public List<Quote> extract(AnalyzedArticle article) {
        return List.of();
    }
}
