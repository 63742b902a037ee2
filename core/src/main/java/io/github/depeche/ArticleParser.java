package io.github.depeche;

import io.github.depeche.actor.ActorResolver;
import io.github.depeche.actor.Cast;
import io.github.depeche.event.EventExtractor;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.ExtractorProvider;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.layout.LayoutReader;
import io.github.depeche.lexicon.VerifiedPack;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.linguistics.LearnedNameFinder;
import io.github.depeche.quote.QuoteExtractor;
import io.github.depeche.time.TimeTagger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Reads French news articles. Creating one loads the models, so make one and share it: it is immutable, and any number of threads may
 * use it at once.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(text);
 * for (Quote quote : article.quotes()) {
 *     System.out.println(quote);
 * }
 * }</pre>
 *
 * <p>The same input gives the same output, on any thread, locale, default charset and time zone.
 */
public final class ArticleParser {

    private final ParserLimits limits;
    private final LayoutReader layoutReader;
    private final GrammarAnalyzer grammarAnalyzer;
    private final NameFinder nameFinder;
    private final TimeTagger timeTagger;
    private final ActorResolver actorResolver;
    private final List<Extractor<?>> extractors;

    private ArticleParser(LanguagePack pack, Builder builder) {
        // the largest parts beside the others: a program that reads one article is done a tenth earlier
        Loading<GrammarAnalyzer> grammar = Loading.start(() -> GrammarAnalyzer.load(pack, builder.limits));
        Loading<NameFinder> names = Loading.start(() -> builder.nameFinder(pack));
        this.limits = builder.limits;
        this.extractors = List.copyOf(builder.extractors(pack));
        this.layoutReader = LayoutReader.load(pack, limits);
        this.timeTagger = TimeTagger.load(pack);
        this.actorResolver = ActorResolver.load(pack);
        this.grammarAnalyzer = grammar.get();
        this.nameFinder = names.get();
    }

    /**
     * A parser with everything built in, and the extractors that the class path offers.
     *
     * @throws IllegalStateException if no language pack is on the class path, or one of its files is damaged; the message tells what to do
     */
    public static ArticleParser create() {
        return builder().build();
    }

    /** Starts a parser of one's own making. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses plain text.
     *
     * @param text an article as copied from a site or a wire; any string is taken
     * @throws ArticleParseException if the text lies beyond the limits
     * @throws java.util.concurrent.CancellationException as {@link #parse(ArticleSource)}
     */
    public Article parse(String text) {
        return parse(ArticleSource.text(Objects.requireNonNull(text, "text")));
    }

    /**
     * Parses an article.
     *
     * @throws ArticleParseException if the source lies beyond the limits
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the article is done; it stays interrupted
     */
    public Article parse(ArticleSource source) {
        Objects.requireNonNull(source, "source");
        int length = source.content().length();
        if (length > limits.maxLength()) {
            throw new ArticleParseException("the source has " + length + " characters, the limit is "
                    + limits.maxLength() + " (ParserLimits.maxLength)");
        }
        Checkpoint checkpoint = new Checkpoint(limits);
        checkpoint.run();
        Layout layout = layoutReader.read(source);
        String text = layout.unwrappedText();
        List<Sentence> sentences = grammarAnalyzer.analyze(text, layout.blocks(), checkpoint);
        List<Name> names = LearnedNameFinder.find(nameFinder, text, sentences, checkpoint);
        checkpoint.run();
        TimeTagger.Result time = timeTagger.tag(text, sentences, layout.metadata(), checkpoint);
        checkpoint.run();
        Cast cast = actorResolver.resolve(
                text, layout.blocks(), time.metadata(), sentences, names, time.times(), checkpoint);
        Analysis analysis =
                new Analysis(text, layout.blocks(), time.metadata(), sentences, names, time.times(), cast, checkpoint);
        for (Extractor<?> extractor : extractors) {
            checkpoint.run();
            analysis.add(extractor);
        }
        analysis.close();
        List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
        diagnostics.addAll(time.diagnostics());
        return new Article(layout.text(), analysis, diagnostics);
    }

    /** Builds parsers. */
    public static final class Builder {
        private ParserLimits limits = ParserLimits.defaults();
        private @Nullable NameFinder nameFinder;
        private final List<NameFinder> addedNameFinders = new ArrayList<>();
        private final List<Extractor<?>> added = new ArrayList<>();
        private final List<Extractor.Key<?>> removed = new ArrayList<>();

        private Builder() {}

        /** Sets the bounds on what the parser takes. */
        public Builder limits(ParserLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Finds names by this one instead of the built-in one, which is not loaded then. */
        public Builder replaceNameFinder(NameFinder finder) {
            nameFinder = Objects.requireNonNull(finder, "finder");
            return this;
        }

        /** Finds names by this one too; where its names overlap those of the built-in one, or of one added after it, its own are kept. */
        public Builder addNameFinder(NameFinder finder) {
            addedNameFinders.add(Objects.requireNonNull(finder, "finder"));
            return this;
        }

        /** Adds an extractor, or puts it in the place of the one with the same key. */
        public Builder with(Extractor<?> extractor) {
            Objects.requireNonNull(extractor, "extractor");
            Objects.requireNonNull(extractor.key(), "extractor.key()");
            added.add(extractor);
            return this;
        }

        /** Leaves out the extractor with this key, for example {@link Article#EVENTS}: its result is empty, its cost is saved. */
        public Builder without(Extractor.Key<?> key) {
            removed.add(Objects.requireNonNull(key, "key"));
            return this;
        }

        /**
         * The parser.
         *
         * @throws IllegalStateException if no language pack is on the class path; the message tells the dependency to add
         */
        public ArticleParser build() {
            return new ArticleParser(findLanguagePack(), this);
        }

        private NameFinder nameFinder(LanguagePack pack) {
            if (nameFinder == null && addedNameFinders.isEmpty()) {
                return LearnedNameFinder.load(pack);
            }
            List<NameFinder> byRank = new ArrayList<>(addedNameFinders);
            byRank.add(nameFinder == null ? LearnedNameFinder.load(pack) : nameFinder);
            return new NameFinders(byRank);
        }

        private Collection<Extractor<?>> extractors(LanguagePack pack) {
            Map<Extractor.Key<?>, Extractor<?>> byKey = new LinkedHashMap<>();
            if (!removed.contains(Article.QUOTES)) {
                byKey.put(Article.QUOTES, QuoteExtractor.load(pack));
            }
            if (!removed.contains(Article.EVENTS)) {
                byKey.put(Article.EVENTS, EventExtractor.load(pack));
            }
            for (ExtractorProvider provider : ServiceLoader.load(ExtractorProvider.class, loader())) {
                provider.extractors(pack).forEach(extractor -> byKey.put(extractor.key(), extractor));
            }
            added.forEach(extractor -> byKey.put(extractor.key(), extractor));
            removed.forEach(byKey::remove);
            return byKey.values();
        }

        private static LanguagePack findLanguagePack() {
            for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, loader())) {
                return VerifiedPack.of(pack);
            }
            throw new IllegalStateException(
                    "no language pack on the class path; add the dependency io.github.depeche:depeche-models-fr");
        }

        /** Where the library's own classes come from: in a container, the application that brings the library brings its packs too. */
        private static ClassLoader loader() {
            return ArticleParser.class.getClassLoader();
        }
    }
}
