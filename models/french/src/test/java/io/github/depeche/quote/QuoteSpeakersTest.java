package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who speaks")
class QuoteSpeakersTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    Faux, rétorque la mairie : aucun arbre n'a été abattu.                                        | la mairie
                    Quant aux deux syndicats, ils dénoncent une « farce » et accusent la direction de mentir.     | deux syndicats
                    M. Delorme a fait savoir, par la voix de son attachée de presse, qu'il ne viendrait pas.      | Delorme
                    Le gouvernement de Nora Delmas a répondu, par la voix d'Inès Roy, que le pont rouvrirait.     | Inès Roy
                    Nora Delmas, économiste chez Brenval Conseil, pour qui la reprise est « fragile », se méfie.  | Nora Delmas
                    « On n'y comprend rien », a grommelé quelqu'un au fond de la salle.                           | quelqu'un
                    À Lyon, l'ambassadeur de Norvège Torvald Brekkhus a affirmé que l'accord tenait.              | Torvald Brekkhus
                    Le constructeur, Irvallon, a fait savoir qu'il envoyait une équipe.                           | Irvallon
                    """)
    void areTold(String sentence, String speaker) {
        Article article = PARSER.parse("Un titre de page\n\n" + sentence);
        assertThat(article.quotes()).isNotEmpty().allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains(speaker));
    }
}
