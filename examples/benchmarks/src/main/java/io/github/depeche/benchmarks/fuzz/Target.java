package io.github.depeche.benchmarks.fuzz;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Name;
import io.github.depeche.actor.Cast;
import io.github.depeche.benchmarks.StagedArticle;
import io.github.depeche.benchmarks.Stages;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.time.TimeTagger;
import java.util.List;

/** What is fuzzed: a part of the parser that takes a text. */
enum Target {
    /** Plain text → blocks → words. */
    WORDS(62) {
        @Override
        void run(Parts parts, String text) {
            words(parts, ArticleSource.text(text));
        }
    },
    /** Page → blocks → words. */
    PAGE(20) {
        @Override
        void run(Parts parts, String text) {
            words(parts, ArticleSource.html(text));
        }
    },
    /** Words with any tags and trees → times, actors, quotes, events. */
    AFTER_GRAMMAR(15) {
        @Override
        void run(Parts parts, String text) {
            Layout layout = parts.stages.layout(ArticleSource.text(text));
            TreeGenerator trees = new TreeGenerator(text.hashCode());
            List<Sentence> sentences = trees.sentences(parts.stages.words(layout));
            List<Name> names = trees.names(sentences);
            TimeTagger.Result times = parts.stages.times(layout, sentences);
            Laws.checkTimes(text, times.times());
            Cast cast = parts.stages.actors(layout, sentences, names, times);
            Laws.checkActors(text, cast.actors());
            StagedArticle article = new StagedArticle(layout, sentences, names, times, cast);
            var quotes = parts.stages.quotes(article);
            Laws.checkQuotes(text, article.actors(), quotes);
            Laws.checkEvents(text, parts.stages.events(article));
        }
    },
    /** Plain text → article; each twice, since the same input must give the same output. */
    ARTICLE(2) {
        @Override
        void run(Parts parts, String text) {
            article(parts, ArticleSource.text(text));
        }
    },
    /** Page → article. */
    PAGE_ARTICLE(1) {
        @Override
        void run(Parts parts, String text) {
            article(parts, ArticleSource.html(text));
        }
    };

    /**
     * The loaded parser, whole and by stages.
     *
     * @param parser the whole
     * @param stages its stages
     */
    record Parts(ArticleParser parser, Stages stages) {

        static Parts load() {
            return new Parts(ArticleParser.create(), Stages.load());
        }
    }

    /** How many of a hundred inputs it gets. */
    final int share;

    Target(int share) {
        this.share = share;
    }

    /** Runs the part and checks the laws; throws what goes wrong. */
    abstract void run(Parts parts, String text);

    private static void words(Parts parts, ArticleSource source) {
        Layout layout = parts.stages.layout(source);
        Laws.check(layout);
        List<TokenizedSentence> sentences = parts.stages.words(layout);
        Laws.check(layout, sentences);
    }

    private static void article(Parts parts, ArticleSource source) {
        Article article = parts.parser.parse(source);
        Laws.check(article);
        Article again = parts.parser.parse(source);
        if (!summary(article).equals(summary(again))) {
            throw new Laws.BrokenLawException("the same input gives the same output");
        }
    }

    private static String summary(Article article) {
        return article.blocks() + " " + article.names() + " " + article.times() + " " + article.actors() + " "
                + article.quotes() + " " + article.events();
    }
}
