package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ArticleParser;
import io.github.depeche.Cue;
import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of hard cases in docs/evaluation.md says what is found: no more, no less. */
class QuoteHardCasesTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "evaluation.md");
    private static final ArticleParser PARSER = SharedParser.FRENCH;

    static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| q\\d.*"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableIsTrue(String number, String construction, String example, String found) {
        assertThat(describe(article(example))).as(number + " " + construction).isEqualTo(found);
    }

    /** « # » marks a headline, « ¶ » a new paragraph. */
    private static String article(String example) {
        String text = example.startsWith("# ")
                ? example.substring(2) + "\n\nLe village dort encore. La nuit tombe."
                : "Un jour ordinaire au village\n\n" + example;
        return text.replace("¶", "\n\n");
    }

    private static String describe(String text) {
        List<Quote> quotes = PARSER.parse(text).quotes();
        return quotes.isEmpty()
                ? "nothing"
                : quotes.stream().map(quote -> describe(quote, text)).collect(Collectors.joining(" + "));
    }

    private static String describe(Quote quote, String text) {
        return quote.type() + " "
                + quote.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" / "))
                + " [" + quote.speaker().map(Actor::name).orElse("?") + "; "
                + quote.cue().map(Cue::lemma).orElse("–") + "]";
    }
}
