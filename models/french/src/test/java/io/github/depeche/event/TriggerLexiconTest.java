package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines of the lexicons of triggers that would silence each other. */
class TriggerLexiconTest {

    /** « ouvrir *feu » beside « *ouvrir feu »: each is found in the other, and neither tells an event. */
    @Test
    void oneLocutionOfATypeHasOneTriggerWord() throws IOException {
        Map<List<String>, String> marked = new HashMap<>();
        for (String line : lines("triggers.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells[0].contains("*")) {
                List<String> locution = List.of(cells[0].replace("*", ""), cells[1], cells[2]);
                assertThat(marked.getOrDefault(locution, cells[0]))
                        .as("%s", locution)
                        .isEqualTo(cells[0]);
                marked.put(locution, cells[0]);
            }
        }
    }

    /** « menace de mort » as no trigger would silence « *menace de mort ». */
    @Test
    void whatIsNoTriggerIsNoTriggerElsewhere() throws IOException {
        Set<String> triggers = lines("triggers.tsv").stream()
                .map(line -> line.split("\t", -1)[0].replace("*", ""))
                .collect(Collectors.toSet());
        assertThat(lines("not-triggers.tsv")).hasSizeGreaterThan(100).noneMatch(triggers::contains);
    }

    /** « au jour » is read as « à le jour »: a locution with « au » would never be found. */
    @Test
    void locutionsHaveNoContractedWords() throws IOException {
        assertThat(lines("triggers.tsv"))
                .hasSizeGreaterThan(5000)
                .noneMatch(line -> (" " + line.split("\t", -1)[0] + " ").matches(".* (au|aux|du|des) .*"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream lexicon =
                TriggerLexiconTest.class.getResourceAsStream("/io/github/depeche/models/fr/" + resource)) {
            return new String(lexicon.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
