package io.github.depeche.linguistics.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

    private static final FrenchPack PACK = new FrenchPack();
    private static final WordForms FORMS = new WordForms(PACK.dictionary());
    private static final DependencyParser PARSER = DependencyParser.load(PACK);

    private static final int ANNOUNCED = 4;
    private static final int CLOSING = 6;
    private static final int FACTORY = 9;

    private static WordSequence tagged(String... words) {
        WordSequence sequence = new WordSequence(List.of(words), FORMS);
        Tagger.load(PACK).tag(sequence);
        MorphologyClassifier.load(PACK).classify(sequence);
        return sequence;
    }

    private static WordSequence sentence() {
        return tagged("La", "maire", "a", "annoncé", "la", "fermeture", "de", "l'", "usine", ".");
    }

    @Test
    void bothReadingsGiveATreeOfAPlainSentence() {
        WordSequence backward = sentence();
        new TransitionParser(ReadingDirection.BACKWARD, LinearModel.load(PACK, DependencyParser.BACKWARD_RESOURCE))
                .parse(backward);
        WordSequence both = sentence();
        PARSER.parse(both);

        for (WordSequence words : List.of(backward, both)) {
            assertThat(words.head(ANNOUNCED))
                    .as("the root stands after the last word")
                    .isEqualTo(words.size() + 1);
            assertThat(words.head(CLOSING)).isEqualTo(ANNOUNCED);
            assertThat(words.head(FACTORY)).isEqualTo(CLOSING);
            assertThat(PARSER.relations().get(words.relation(CLOSING))).isEqualTo("obj");
        }
    }

    @Test
    void aWordAloneIsTheRoot() {
        WordSequence words = tagged("Silence");

        PARSER.parse(words);

        assertThat(words.head(1)).isEqualTo(2);
        assertThat(PARSER.relations().get(words.relation(1))).isEqualTo("root");
    }

    @Test
    void noWordsAreNoError() {
        assertThatCode(() -> PARSER.parse(tagged())).doesNotThrowAnyException();
    }

    @Test
    void wordsInReverseKeepTagsAndArcs() {
        WordSequence words = sentence();
        PARSER.parse(words);
        WordSequence reversed = words.reversed();
        int size = words.size();

        assertThat(reversed.head(size + 1 - ANNOUNCED)).isEqualTo(size + 1);
        assertThat(reversed.head(size + 1 - CLOSING)).isEqualTo(size + 1 - ANNOUNCED);
        for (int i = 1; i <= size; i++) {
            assertThat(reversed.tag(i)).isEqualTo(words.tag(size + 1 - i));
            assertThat(reversed.morphology(i)).isEqualTo(words.morphology(size + 1 - i));
            assertThat(reversed.reversed().head(i)).isEqualTo(words.head(i));
            assertThat(reversed.reversed().relation(i)).isEqualTo(words.relation(i));
        }
    }

    /** The second reading looks at relations by number: numbers of another inventory would mislead it without a word. */
    @Test
    void readingsThatKnowDifferentMovesAreRefused() {
        LinearModel other =
                LinearModel.of(List.of("shift", "left root", "right root"), 1, new int[0], new int[0], new short[0]);
        LinearModel forward = LinearModel.load(PACK, DependencyParser.FORWARD_RESOURCE);

        assertThatThrownBy(() -> new DependencyParser(other, forward))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different moves");
    }
}
