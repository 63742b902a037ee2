package io.github.depeche.genderbalance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.Gender;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenderBalanceTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    /** Two women, one of them twice, and a man. */
    private static final String MARCH =
            """
            Les soignants de Morlanne en grève

            Publié le 18 mars 2025

            « Nous manquons de lits », a déploré Sophie Kerdraon, infirmière à l'hôpital. « Personne ne nous écoute », a-t-elle ajouté.
            La directrice, Anne Lassalle, a reconnu que « la situation est difficile ». « Tout sera fait », a promis le maire, Bruno Estève.
            """;

    /** A person whose first name is given to girls and boys, and no word that tells. */
    private static final String APRIL =
            """
            Tarvenne attend son tramway

            Publié le 2 avril 2025

            « Les travaux avancent », a déclaré Camille Roux. La société Tramonde a précisé que la ligne ouvrirait en juin.
            """;

    @Test
    void countsEachPersonOnceAnArticle() {
        SortedMap<String, Map<Gender, Long>> byMonth =
                GenderBalance.personsQuoted(Stream.of(MARCH, MARCH, APRIL).map(PARSER::parse));

        assertThat(byMonth)
                .containsEntry("2025-03", Map.of(Gender.FEMALE, 4L, Gender.MALE, 2L))
                .containsEntry("2025-04", Map.of(Gender.UNKNOWN, 1L));
    }

    @Test
    void thePageTellsTheFiguresInWordsAndBars() {
        String page = BalancePage.of(
                GenderBalance.personsQuoted(Stream.of(MARCH, APRIL).map(PARSER::parse)));

        assertThat(page)
                .contains("All months: women 2, men 1, not told 1; 67% women")
                .contains("<li>2025-03: women 2, men 1, not told 0; 67% women")
                .contains("<li>2025-04: women 0, men 0, not told 1")
                .contains("<span class=\"UNKNOWN\" style=\"flex:1\">");
    }
}
