package io.github.depeche.quote;

import io.github.depeche.Article;
import io.github.depeche.Quote;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** Trees and actors → quotes with speaker and cue. */
public final class QuoteExtractor implements Extractor<List<Quote>> {

    private final CueLexicon lexicon;
    private final Vocabulary vocabulary;
    private final QuoteModel model;

    private QuoteExtractor(CueLexicon lexicon, Vocabulary vocabulary, QuoteModel model) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.model = model;
    }

    /** Loads the lexicons of a language. */
    public static QuoteExtractor load(LanguagePack pack) {
        return new QuoteExtractor(CueLexicon.load(pack), Vocabulary.load(pack), QuoteModel.load(pack));
    }

    @Override
    public Key<List<Quote>> key() {
        return Article.QUOTES;
    }

    @Override
    public List<Quote> extract(AnalyzedArticle article) {
        Desk desk = new Desk(article, lexicon, vocabulary);
        AttributionReader rules = new AttributionReader(desk);
        List<Report> reports =
                new ArrayList<>(rules.reports().stream().filter(Claims::isSure).toList());
        Gaps gaps = new Gaps(desk);
        for (Report report : model.choose(new Claims(desk, rules).all(), desk)) {
            reports.add(report);
            reports.addAll(gaps.after(report));
        }
        PullQuotes pulled = new PullQuotes(desk);
        reports.addAll(new TurnReader(desk, pulled).read());
        reports.addAll(new CitationReader(desk).read());
        reports.addAll(new BracketedSource(desk).read());
        reports.addAll(new UnmarkedReader(desk, reports).read());
        reports.addAll(new MarkedReader(desk, reports).read());
        reports.addAll(pulled.read(reports));
        return new QuoteAssembler(desk).assemble(reports);
    }
}
