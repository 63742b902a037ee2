package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.models.fr.FrenchPack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Text that is no article still gets trees, in time that grows with its length alone")
class GrammarBadInputTest {

    private static final GrammarAnalyzer ANALYZER = GrammarAnalyzer.load(new FrenchPack());

    /** Generous: some fifty times what it takes. Something quadratic would take minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("a sentence that does not end", "le ministre dit que ".repeat(5_000)),
                Arguments.of("a thousand brackets", "(".repeat(1_000) + "Paris" + ")".repeat(1_000)),
                Arguments.of("brackets with words", "(le [maire « de ".repeat(6_000)),
                Arguments.of("no spaces", "anticonstitutionnellement".repeat(4_000)),
                Arguments.of("nothing but commas", ",".repeat(100_000)),
                Arguments.of("nested clauses", "le rat que le chat qui ".repeat(4_000)),
                Arguments.of("another language", "The quick brown fox jumps over the lazy dog. ".repeat(2_000)),
                Arguments.of("another script", "東京は日本の首都です。".repeat(9_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void getsTrees(String kind, String text) {
        Block block = new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test");
        List<Sentence> sentences = assertTimeout(LIMIT, () -> ANALYZER.analyze(text, List.of(block)));
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(sentence.tokens())
                .filteredOn(token -> token.headIndex() < 0)
                .hasSize(1));
    }
}
