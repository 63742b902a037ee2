package io.github.depeche.workshop.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.depeche.workshop.grammar.JudgedArcs.Arc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedArcsTest {

    /** « Le maire reçoit les élus de la ville. »: the digest of the words, blanks between them. */
    private static final List<String> WORDS = List.of("Le", "maire", "reçoit", "les", "élus", "de", "la", "ville", ".");

    @Test
    void aSentenceIsKnownByItsWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("arcs.tsv"),
                "sentence\tword\thead\trelation\nDIGEST\t8\t5\tnmod\nDIGEST\t3\t0\troot\n0000000000000000\t1\t2\tdet\n"
                        .replace("DIGEST", JudgedArcs.digest(WORDS)));
        JudgedArcs judged = JudgedArcs.read(file);
        assertEquals(List.of(new Arc(8, 5, "nmod"), new Arc(3, 0, "root")), judged.of(WORDS));
        assertEquals(List.of(), judged.of(WORDS.subList(0, 8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sentence\tword\thead\trelation\n", "h\nabc\t1\t2\n", "h\nabc\tone\t2\tdet\n"})
    void aFileThatHoldsNoArcsIsNamed(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("arcs.tsv"), content);
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> JudgedArcs.read(file));
        assertTrue(problem.getMessage().contains("arcs.tsv"));
    }

    @Test
    void wordsCutOtherwiseAreTold(@TempDir Path folder) throws IOException {
        JudgedArcs judged = JudgedArcs.read(Files.writeString(
                folder.resolve("arcs.tsv"),
                "sentence\tword\thead\trelation\n" + JudgedArcs.digest(WORDS) + "\t3\t0\troot\n"));
        assertEquals(1, judged.found(List.of(WORDS, WORDS)));
        assertThrows(IllegalArgumentException.class, () -> judged.found(List.of(WORDS.subList(0, 8))));
    }

    @Test
    void theDigestIsTheBeginningOfSha256() {
        assertEquals("2c26b46b68ffc68f", JudgedArcs.digest(List.of("foo")));
    }
}
