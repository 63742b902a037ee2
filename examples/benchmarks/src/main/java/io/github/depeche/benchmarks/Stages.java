package io.github.depeche.benchmarks;

import io.github.depeche.ArticleSource;
import io.github.depeche.Event;
import io.github.depeche.Name;
import io.github.depeche.ParserLimits;
import io.github.depeche.Quote;
import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.Cast;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.layout.LayoutReader;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.linguistics.LearnedNameFinder;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.quote.QuoteExtractor;
import io.github.depeche.time.TimeTagger;
import java.util.List;
import java.util.ServiceLoader;

/** The stages of the parser one by one, as {@code ArticleParser} runs them one after another. */
public final class Stages {

    private final LayoutReader layoutReader;
    private final Tokenizer tokenizer;
    private final GrammarAnalyzer grammarAnalyzer;
    private final NameFinder nameFinder;
    private final TimeTagger timeTagger;
    private final ActorResolver actorResolver;
    private final QuoteExtractor quoteExtractor;
    private final EventExtractor eventExtractor;

    private Stages(LanguagePack pack) {
        layoutReader = LayoutReader.load(pack, ParserLimits.defaults());
        tokenizer = Tokenizer.load(pack);
        grammarAnalyzer = GrammarAnalyzer.load(pack);
        nameFinder = LearnedNameFinder.load(pack);
        timeTagger = TimeTagger.load(pack);
        actorResolver = ActorResolver.load(pack);
        quoteExtractor = QuoteExtractor.load(pack);
        eventExtractor = EventExtractor.load(pack);
    }

    /** Loads everything. */
    public static Stages load() {
        return new Stages(ServiceLoader.load(LanguagePack.class).findFirst().orElseThrow());
    }

    /** Text or page → blocks. */
    public Layout layout(ArticleSource source) {
        return layoutReader.read(source);
    }

    /** Blocks → sentences cut into words; the first half of the grammar. */
    public List<TokenizedSentence> words(Layout layout) {
        return tokenizer.tokenize(layout.unwrappedText(), layout.blocks());
    }

    /** Blocks → sentences with tags and trees. */
    public List<Sentence> grammar(Layout layout) {
        return grammarAnalyzer.analyze(layout.unwrappedText(), layout.blocks());
    }

    /** Tags and trees of sentences that are cut into words already. */
    public List<Sentence> grammar(List<TokenizedSentence> sentences) {
        return sentences.stream().map(grammarAnalyzer::analyze).toList();
    }

    /** Sentences → names. */
    public List<Name> names(Layout layout, List<Sentence> sentences) {
        return nameFinder.find(layout.unwrappedText(), sentences);
    }

    /** Sentences → times. */
    public TimeTagger.Result times(Layout layout, List<Sentence> sentences) {
        return timeTagger.tag(layout.unwrappedText(), sentences, layout.metadata());
    }

    /** Sentences and names → actors. */
    public Cast actors(Layout layout, List<Sentence> sentences, List<Name> names, TimeTagger.Result times) {
        return actorResolver.resolve(
                layout.unwrappedText(), layout.blocks(), times.metadata(), sentences, names, times.times());
    }

    /** What was read so far → quotes; the article knows them afterwards. */
    public List<Quote> quotes(StagedArticle article) {
        return article.hear(quoteExtractor.extract(article));
    }

    /** What was read so far → events. */
    public List<Event> events(StagedArticle article) {
        return eventExtractor.extract(article);
    }
}
