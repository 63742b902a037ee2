package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.models.fr.FrenchPack;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;

class TokenizerProperties {

    private static final Tokenizer TOKENIZER = Tokenizer.load(new FrenchPack());
    private static final Duration SOON = Duration.ofSeconds(30);

    private static List<TokenizedSentence> cut(String text) {
        return TOKENIZER.tokenize(text, List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "")));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "l'",
                "d’",
                "-t-il",
                "-",
                "M.",
                "J.",
                ".",
                "...",
                "« ",
                " »",
                "\"",
                "(",
                ")",
                " ",
                "\u00A0",
                "1",
                " 400",
                "des",
                "du",
                "aujourd'hui",
                "Paris",
                "é",
                "@",
                "#",
                "http://",
                "www.",
                "👍",
                "\uD83C",
                "\u200D",
                "U.S",
                ";",
                "a",
                "°",
                "&");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                pieces.list().ofMaxSize(25).map(list -> String.join("", list)));
    }

    @Property(tries = 500)
    void wordsCoverAllThatIsVisibleInOrder(@ForAll("texts") String text) {
        int end = 0;
        for (TokenizedSentence sentence : cut(text)) {
            assertThat(sentence.words()).isNotEmpty();
            assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
            Span last = new Span(end, end);
            for (TokenizedSentence.Word word : sentence.words()) {
                assertThat(sentence.span().contains(word.span())).isTrue();
                assertThat(word.span().isEmpty()).isFalse();
                if (!word.span().equals(last)) {
                    assertThat(word.span().begin()).isGreaterThanOrEqualTo(last.end());
                    assertThat(text.substring(last.end(), word.span().begin()).chars())
                            .allMatch(c -> Typography.isSpace((char) c.intValue()));
                }
                last = word.span();
            }
            end = sentence.span().end();
        }
        assertThat(text.substring(end).chars()).allMatch(c -> Typography.isSpace((char) c.intValue()));
    }

    @Example
    void timeGrowsWithTheTextAlone() {
        for (String unit : List.of(
                "a", "« ", "\"", "(", "1 ", "1.", "1 000 ", "a-", "-t-il", "l'", "M. ", "...", "@", "a@", "www.", "A.",
                "é. ")) {
            String text = unit.repeat(300_000 / unit.length());
            Assertions.assertThatCode(
                            () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(SOON, () -> cut(text)))
                    .as(unit)
                    .doesNotThrowAnyException();
        }
    }
}
