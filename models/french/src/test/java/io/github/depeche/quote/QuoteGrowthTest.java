package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import io.github.depeche.extension.LanguagePack;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is read in linear time: four times the text takes about four times as long, where quadratic time would take sixteen. */
class QuoteGrowthTest {

    private static final int CHARACTERS = 6_000;
    private static final double LINEAR_WITH_NOISE = 10;

    /** Finds quotes several times and tells the least CPU time that one run took. */
    private static final class Stopwatch implements Extractor<Long> {

        static final Key<Long> KEY = new Key<>("test.quotes.time");

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final QuoteExtractor quotes = QuoteExtractor.load(
                ServiceLoader.load(LanguagePack.class).findFirst().orElseThrow());

        @Override
        public Key<Long> key() {
            return KEY;
        }

        @Override
        public Long extract(AnalyzedArticle article) {
            long least = Long.MAX_VALUE;
            for (int run = 0; run < 5; run++) {
                long begin = threads.getCurrentThreadCpuTime();
                quotes.extract(article);
                least = Math.min(least, threads.getCurrentThreadCpuTime() - begin);
            }
            return least;
        }
    }

    private static final ArticleParser PARSER = ArticleParser.builder()
            .without(Article.QUOTES)
            .without(Article.EVENTS)
            .with(new Stopwatch())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "« Nous |",
                "« a | b » ",
                "Le maire dit, ajoute le ministre, que le pont, selon Jean Dupont, est fermé, |",
                "« Oui », dit Jean Dupont, |",
                "Jean Dupont dit que le maire répète que |",
                "12 morts, selon Jean Dupont, maire de Paris, |",
            })
    void timeGrowsWithTheText(String opening, String closing) {
        long once = time(opening, closing, CHARACTERS);
        long fourTimes = time(opening, closing, 4 * CHARACTERS);

        assertThat((double) fourTimes / once)
                .as("how much longer four times the text takes: %s", opening)
                .isLessThan(LINEAR_WITH_NOISE);
    }

    /** Of very many quotes in one paragraph, each is compared with its neighbours alone, which short texts do not show. */
    @Test
    void timeGrowsWithTheQuotesOfAParagraph() {
        String nested = "« Je pars », dit Luc, qui dit « non ». ";

        assertThat((double) time(nested, null, 16 * CHARACTERS) / time(nested, null, 4 * CHARACTERS))
                .isLessThan(LINEAR_WITH_NOISE);
    }

    private static long time(String opening, @Nullable String closing, int characters) {
        String end = closing == null ? "" : closing;
        int times = characters / (opening.length() + end.length());
        String text = "Un jour au village\n\n" + opening.repeat(times) + end.repeat(times) + ".";
        return PARSER.parse(text).get(Stopwatch.KEY).orElseThrow();
    }
}
