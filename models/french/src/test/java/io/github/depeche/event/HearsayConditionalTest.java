package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Factuality;
import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.models.fr.FrenchPack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The conditional of hearsay, told from the other uses of the conditional")
class HearsayConditionalTest {

    /** Raise it with the figure. */
    private static final double FLOOR = 0.92;

    private static final GrammarAnalyzer GRAMMAR = GrammarAnalyzer.load(new FrenchPack());
    private static final FactualityReader FACTUALITY = new FactualityReader(WordClasses.load(new FrenchPack()));

    private record Example(String sentence, String trigger, boolean hearsay, String kind) {}

    @Test
    void isRecognisedInAtLeastSoManyCases() throws IOException {
        int both = 0;
        int expected = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (Example example : examples()) {
            boolean alleged = judge(example) == Factuality.ALLEGED;
            expected += example.hearsay ? 1 : 0;
            found += alleged ? 1 : 0;
            both += example.hearsay && alleged ? 1 : 0;
            if (alleged != example.hearsay) {
                wrong.add((alleged ? "found: " : "missed: ") + example);
            }
        }
        double f1 = 2.0 * both / (expected + found);
        assertThat(f1).as("F1; wrong:%n%s", String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static Factuality judge(Example example) {
        String text = example.sentence;
        Block paragraph = new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test");
        for (Sentence sentence : GRAMMAR.analyze(text, List.of(paragraph))) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(example.trigger)) {
                    return FACTUALITY.ofVerb(token).factuality();
                }
            }
        }
        throw new IllegalStateException("no word « " + example.trigger + " » in: " + text);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HearsayConditionalTest.class.getResourceAsStream("hearsay-conditional.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#") && !cells[0].equals("sentence")) {
                    examples.add(new Example(cells[0], cells[1], cells[2].equals("HEARSAY"), cells[3]));
                }
            }
        }
        return examples;
    }
}
