package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Extractor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library promises of input that is no article. */
class BadInputTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    @Test
    @SuppressWarnings("NullAway") // what somebody without NullAway may write
    void anExtractorThatGivesNullIsNamed() {
        Extractor<String> nothing = new Extractor<>() {
            @Override
            public Key<String> key() {
                return new Key<>("port.nothing");
            }

            @Override
            public String extract(AnalyzedArticle article) {
                return null;
            }
        };
        ArticleParser parser = ArticleParser.builder().with(nothing).build();

        assertThatThrownBy(() -> parser.parse("Le port a fermé."))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("port.nothing");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> PARSER.parse((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("text");
    }

    @Test
    void aNumberOfNothingIsRead() {
        assertThat(PARSER.parse(". n°").blocks()).isNotEmpty();
    }

    @Test
    void whatStandsInMarksWithinAPassageLeftOpenIsPartOfIt() {
        Article article =
                PARSER.parse("Le port\n\nLa maire dit que la ville « n'a plus « un sou » en caisse. Le port rouvre.");

        assertThat(article.quotes()).isNotEmpty().allSatisfy(quote -> {
            for (int i = 1; i < quote.verbatim().size(); i++) {
                assertThat(quote.verbatim().get(i).begin())
                        .isGreaterThanOrEqualTo(quote.verbatim().get(i - 1).end());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \u00a0\n"})
    void emptyAndBlankGiveAnArticleWithoutAnything(String text) {
        Article article = PARSER.parse(text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEmpty();
        assertThat(article.blocks()).isEmpty();
        assertThat(article.actors()).isEmpty();
        assertThat(article.quotes()).isEmpty();
        assertThat(article.events()).isEmpty();
        assertThat(article.diagnostics()).extracting(Diagnostic::kind).contains(Diagnostic.Kind.EMPTY);
    }

    static Stream<String> oddTexts() {
        byte[] noise = new byte[20_000];
        new Random(17).nextBytes(noise);
        return Stream.of(
                new String(noise, StandardCharsets.ISO_8859_1),
                new String(noise, StandardCharsets.UTF_8),
                "Le ministre \ud800 a déclaré : « C'est non. »",
                "« « « \"Le maire a dit “que ' » non",
                "\" ".repeat(2_000),
                "(".repeat(5_000) + ")".repeat(5_000),
                "« ".repeat(3_000) + "mot",
                "mot".repeat(30_000),
                "a ".repeat(30_000),
                "le maire de la ville de la ".repeat(1_000),
                "a déclaré, selon ".repeat(1_000),
                "Le président de la Fédération (FDF) parle, le président de la FDF répond. ".repeat(8_000),
                "1".repeat(10_000),
                "12/".repeat(5_000),
                "\n".repeat(10_000),
                "A\n".repeat(3_000));
    }

    /** The time that a text takes grows with its length alone: no text of this size may hold a thread for a minute. */
    @ParameterizedTest
    @MethodSource("oddTexts")
    @Timeout(60)
    void oddTextsAreParsedInReasonableTimeAndNothingIsPrinted(String text) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        try {
            Article article = PARSER.parse(text);
            assertThat(article.text()).isEqualTo(text);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void fiftyMegabytesAreRefusedAtOnceWithLimitAndValue() {
        String text = "Le maire a parlé. ".repeat(50_000_000 / 18);

        long begin = System.nanoTime();
        assertThatThrownBy(() -> PARSER.parse(text))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining(String.valueOf(text.length()))
                .hasMessageContaining("10000000");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
