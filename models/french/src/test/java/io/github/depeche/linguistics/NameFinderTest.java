package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    private static final LanguagePack PACK = new FrenchPack();
    private static final GrammarAnalyzer ANALYZER = GrammarAnalyzer.load(PACK);
    private static final LearnedNameFinder FINDER = LearnedNameFinder.load(PACK);

    private static List<Name> find(String text) {
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), ""));
        return FINDER.find(text, ANALYZER.analyze(text, blocks));
    }

    private static String names(String text) {
        return find(text).stream()
                .map(name ->
                        name.type().name().substring(0, 3) + ":" + name.span().in(text))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Vladimir Poutine a reçu Kim Jong-un à Moscou. > PER:Vladimir Poutine; PER:Kim Jong-un; LOC:Moscou",
                // no title in the name
                "Le président Emmanuel Macron se rend en Allemagne. > PER:Emmanuel Macron; LOC:Allemagne",
                "Le rapport de l'Organisation mondiale de la santé (OMS) est paru. > ORG:Organisation mondiale de la santé; ORG:OMS",
                "Mme Leïla Ben Salah vit à Saint-Jean-de-Luz. > PER:Leïla Ben Salah; LOC:Saint-Jean-de-Luz",
                "Selon Le Monde, la CGT appelle à la grève. > ORG:Le Monde; ORG:CGT"
            })
    void findsPersonsOrganisationsAndPlaces(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @Test
    void whatIsPersonOnceIsPersonAgain() {
        assertThat(names("La chanteuse Odile Ferrandier est morte jeudi. Ferrandier avait 80 ans."))
                .isEqualTo("PER:Odile Ferrandier; PER:Ferrandier");
    }

    @Test
    void linesInCapitalsHaveNamesToo() {
        assertThat(names("EMMANUEL MACRON EN VISITE EN ALLEMAGNE")).isEqualTo("PER:EMMANUEL MACRON; LOC:ALLEMAGNE");
    }

    @Test
    void contractionIsNoPartOfName() {
        assertThat(names("Le gouvernement du Mali proteste.")).endsWith("LOC:Mali");
    }

    @Test
    void textWithoutNamesGivesNone() {
        assertThat(find("Il pleut depuis ce matin, et les rues sont vides.")).isEmpty();
    }
}
