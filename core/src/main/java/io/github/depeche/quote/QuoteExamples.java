package io.github.depeche.quote;

import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** What {@link QuoteModel} decides in an article, for the workshop to learn from. */
public final class QuoteExamples implements Extractor<List<QuoteExample>> {

    /** The examples of an article. */
    public static final Key<List<QuoteExample>> EXAMPLES = new Key<>("quote-examples");

    private final CueLexicon lexicon;
    private final Vocabulary vocabulary;

    /** Finds examples with the lexicons of a language. */
    public QuoteExamples(LanguagePack pack) {
        this.lexicon = CueLexicon.load(pack);
        this.vocabulary = Vocabulary.load(pack);
    }

    @Override
    public Key<List<QuoteExample>> key() {
        return EXAMPLES;
    }

    @Override
    public List<QuoteExample> extract(AnalyzedArticle article) {
        Desk desk = new Desk(article, lexicon, vocabulary);
        return QuoteModel.examples(new Claims(desk, new AttributionReader(desk)).all(), desk);
    }
}
