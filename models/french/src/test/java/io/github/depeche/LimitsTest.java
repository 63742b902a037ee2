package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Beyond its limits a parser refuses, and says which limit it was; within them it takes anything. */
class LimitsTest {

    private static final String SENTENCE = "Le maire de Clairval a reçu lundi les représentants du syndicat. ";

    private static ArticleParser parser(ParserLimits.Builder limits) {
        return ArticleParser.builder().limits(limits.build()).build();
    }

    @Test
    void lengthIsLimited() {
        ArticleParser parser = parser(ParserLimits.builder().maxLength(20));

        assertThat(parser.parse("Le maire a démission").text()).hasSize(20);
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse("Le maire a démissionné."))
                .withMessageContaining("23")
                .withMessageContaining("20")
                .withMessageContaining("maxLength");
    }

    @Test
    void blocksAreLimited() {
        ArticleParser parser = parser(ParserLimits.builder().maxBlocks(2));

        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse(SENTENCE + "\n\n" + SENTENCE + "\n\n" + SENTENCE))
                .withMessageContaining("maxBlocks");
    }

    @Test
    void elementsOfAPageAreLimited() {
        ArticleParser parser = parser(ParserLimits.builder().maxElements(3));

        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse(ArticleSource.html("<p>a</p><p>b</p><p>c</p><p>d</p>")))
                .withMessageContaining("maxElements");
    }

    @Test
    void nestingOfAPageIsLimited() {
        String deep = "<div>".repeat(600) + SENTENCE;

        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser(ParserLimits.builder().maxDepth(512)).parse(ArticleSource.html(deep)))
                .withMessageContaining("512")
                .withMessageContaining("maxDepth");
        assertThat(ArticleParser.create().parse(ArticleSource.html(deep)).text())
                .contains("Clairval");
    }

    /** A text without any full stop is no reason to refuse an article. */
    @Test
    void longSentencesAreReadInParts() {
        Article article = parser(ParserLimits.builder().maxSentenceWords(10))
                .parse("le maire du village et ".repeat(20) + "la ministre du budget ont signé lundi un accord.");

        assertThat(article.sentences()).hasSizeGreaterThan(10).allSatisfy(sentence -> assertThat(sentence.tokens())
                .hasSizeBetween(1, 10));
        for (int i = 1; i < article.sentences().size(); i++) {
            // « du » is two words and stays whole
            assertThat(article.sentences().get(i).span().begin())
                    .isGreaterThanOrEqualTo(
                            article.sentences().get(i - 1).span().end());
        }
    }

    @Test
    void timeIsLimited() {
        ArticleParser parser = parser(ParserLimits.builder().maxTime(Duration.ofNanos(1)));

        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse(SENTENCE))
                .withMessageContaining("maxTime");
        assertThat(parser(ParserLimits.builder().maxTime(Duration.ofMinutes(10)))
                        .parse(SENTENCE)
                        .sentences())
                .hasSize(1);
    }

    /** Whoever waits no longer for an article interrupts the thread that parses it. */
    @Test
    @Timeout(60)
    void anInterruptedThreadGivesUpAndStaysInterrupted() throws InterruptedException {
        ArticleParser parser = ArticleParser.create();
        String longText = SENTENCE.repeat(5_000);
        boolean[] ended = new boolean[2];
        Thread thread = new Thread(() -> {
            try {
                parser.parse(longText);
            } catch (CancellationException e) {
                ended[0] = true;
                ended[1] = Thread.currentThread().isInterrupted();
            }
        });

        thread.start();
        Thread.sleep(20);
        thread.interrupt();
        thread.join();

        assertThat(ended).containsExactly(true, true);
    }

    /** What an extractor does may take long: whenever it looks into the article, the parser looks up too. */
    @Test
    void anExtractorIsInterruptedAsItReads() {
        Extractor<String> slow = new Extractor<>() {
            @Override
            public Key<String> key() {
                return new Key<>("test.slow");
            }

            @Override
            public String extract(AnalyzedArticle article) {
                Thread.currentThread().interrupt();
                return article.text();
            }
        };
        ArticleParser parser = ArticleParser.builder().with(slow).build();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> parser.parse(SENTENCE));
        assertThat(Thread.interrupted()).isTrue();
    }

    /** An article that is done may be looked at in peace. */
    @Test
    void anArticleThatIsDoneHasNoLimits() {
        Article article = ArticleParser.create().parse(SENTENCE);

        Thread.currentThread().interrupt();
        assertThat(article.sentences()).hasSize(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A text that somebody pasted a thousand times over: comparing each telling with all before it would take the square of its length. */
    @Test
    void aHappeningIsNotToldWithoutEnd() {
        Article article = ArticleParser.create().parse("La police a arrêté trois hommes lundi à Lyon. ".repeat(200));

        assertThat(article.events()).hasSizeGreaterThan(1).allSatisfy(event -> assertThat(event.triggers())
                .hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void limitsMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParserLimits.builder().maxDepth(0))
                .withMessageContaining("depth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParserLimits.builder().maxTime(Duration.ZERO))
                .withMessageContaining("time");
    }
}
