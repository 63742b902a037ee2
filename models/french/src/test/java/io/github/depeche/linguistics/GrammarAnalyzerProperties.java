package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every string. */
class GrammarAnalyzerProperties {

    private static final GrammarAnalyzer ANALYZER = GrammarAnalyzer.load(new FrenchPack());

    @Property(tries = 300)
    void everySentenceIsOneTree(@ForAll("texts") String text) {
        for (Sentence sentence : analyze(text)) {
            assertThat(sentence.tokens().stream().filter(token -> token.headIndex() < 0))
                    .as("roots of %s", sentence.tokens())
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                assertThat(stepsToRoot(token)).isLessThan(sentence.tokens().size());
            }
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameTrees(@ForAll("texts") String text) {
        assertThat(print(analyze(text))).isEqualTo(print(analyze(text)));
    }

    /** Strings of anything, and strings of French words and marks in any order. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                        "Le",
                        "ministre",
                        "a",
                        "déclaré",
                        "que",
                        ",",
                        "«",
                        "»",
                        ".",
                        "?",
                        "-t-il",
                        "d'",
                        "12",
                        "PARIS",
                        "de",
                        "et",
                        "qui",
                        "(",
                        ")",
                        ":",
                        "\u00A0",
                        "l’",
                        "…",
                        "😀")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join(" ", list));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(200), words);
    }

    private static int stepsToRoot(Token token) {
        int steps = 0;
        for (Token at = token; at.headIndex() >= 0; at = at.head().orElseThrow()) {
            if (steps++ > token.sentence().tokens().size()) {
                throw new AssertionError(
                        "cycle at " + token + " in " + token.sentence().tokens());
            }
        }
        return steps;
    }

    private static List<Sentence> analyze(String text) {
        return text.isBlank()
                ? List.of()
                : ANALYZER.analyze(text, List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test")));
    }

    private static List<String> print(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token + " " + token.lemma() + " " + token.headIndex() + " " + token.morphology())
                .toList();
    }
}
