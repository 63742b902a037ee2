package io.github.depeche.workshop.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreadTreesTest {

    private static final List<String> WORDS = List.of("Le", "maire", "reçoit", "les", "élus", ".");
    private static final String TREE =
            ProofreadTrees.digest(WORDS) + "\t2:det/DET 3:nsubj/NOUN 0:root/VERB 5:det/DET 3:obj/NOUN 3:punct/PUNCT\n";

    private static ProofreadTrees read(Path folder, String lines) throws IOException {
        return ProofreadTrees.read(Files.writeString(folder.resolve("trees.tsv"), "sentence\ttree\n" + lines));
    }

    @Test
    void aTreeFindsItsSentenceByItsWords(@TempDir Path folder) throws IOException {
        List<GoldSentence> found =
                read(folder, TREE).of(List.of(WORDS.subList(0, 5), WORDS, List.of("Il", "pleut"), WORDS));
        assertEquals(1, found.size());
        GoldSentence sentence = found.get(0);
        assertEquals(WORDS, sentence.forms());
        Treebank.Word elected = sentence.words().get(4);
        assertEquals("élus", elected.form());
        assertEquals(3, elected.head());
        assertEquals("obj", elected.relation());
        assertEquals(PartOfSpeech.NOUN, elected.partOfSpeech());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "abc\t", "abc\t0:root", "abc\t0:root/NAME", "abc\t2:root/NOUN", "abc\t-1:root/NOUN", "abc\t0:root/NOUN\tx"
            })
    void aLineThatHoldsNoTreeIsNamed(String line, @TempDir Path folder) {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> read(folder, TREE + line + "\n"));
        assertTrue(problem.getMessage().contains("trees.tsv, line 3"), problem.getMessage());
    }

    @Test
    void aFileWithoutTreesIsNamed(@TempDir Path folder) {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> read(folder, ""));
        assertTrue(problem.getMessage().contains("trees.tsv"), problem.getMessage());
    }

    @Test
    void otherTextsAreTold(@TempDir Path folder) throws IOException {
        ProofreadTrees trees = read(folder, TREE);
        assertThrows(IllegalArgumentException.class, () -> trees.of(List.of(WORDS.subList(0, 5))));
    }

    @Test
    void theDigestIsTheBeginningOfSha256() {
        assertEquals("2c26b46b68ffc68f", ProofreadTrees.digest(List.of("foo")));
    }
}
