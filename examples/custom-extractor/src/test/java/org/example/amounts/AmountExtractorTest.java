package org.example.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountExtractorTest {

    private static final String TEXT =
            """
            La Région verse trois aides à la filière bois

            La société Brumont Bois a versé 85.000 euros à Hélène Vautrin, a indiqué vendredi le parquet. Le groupe finlandais \
            Nordpuu investira 1,2 milliard de dollars d'ici à 2030. Selon le syndicat, Marc Delaunay a touché 40 000 euros.
            """;

    @Test
    void readsValuesAndCurrencies() {
        List<Amount> amounts =
                ArticleParser.builder().with(new AmountExtractor()).build().parse(TEXT).get(AmountExtractor.KEY).orElseThrow();

        assertThat(amounts).extracting(amount -> amount.span().in(TEXT)).containsExactly(
                "85.000 euros", "1,2 milliard de dollars", "40 000 euros");
        assertThat(amounts).extracting(Amount::value).containsExactly(85_000.0, 1.2e9, 40_000.0);
        assertThat(amounts).extracting(Amount::currency).containsExactly("EUR", "USD", "EUR");
    }

    @Test
    void tellsWhoPaysAndWhoReceives() {
        List<Amount> amounts = ArticleParser.create().parse(TEXT).get(AmountExtractor.KEY).orElseThrow();

        assertThat(amounts.get(0).payer()).map(Actor::name).hasValue("Brumont Bois");
        assertThat(amounts.get(0).payee()).map(Actor::name).hasValue("Hélène Vautrin");
        assertThat(amounts.get(1).payer()).isEmpty();
        assertThat(amounts.get(2).payee()).map(Actor::name).hasValue("Marc Delaunay");
    }

    @Test
    void tellsThePayerOfAPassive() {
        String text = "Une somme de 2 millions d'euros a été versée par la société Tramonde.";

        Amount sum = ArticleParser.create().parse(text).get(AmountExtractor.KEY).orElseThrow().get(0);

        assertThat(sum.value()).isEqualTo(2e6);
        assertThat(sum.payer()).map(Actor::name).hasValue("Tramonde");
        assertThat(sum.payee()).isEmpty();
    }

    @Test
    void isFoundByEveryParserThroughTheServiceLoader() {
        Article article = ArticleParser.create().parse(TEXT);

        assertThat(article.get(AmountExtractor.KEY)).isPresent();
    }

    @Test
    void canBeLeftOut() {
        Article article =
                ArticleParser.builder().without(AmountExtractor.KEY).build().parse(TEXT);

        assertThat(article.get(AmountExtractor.KEY)).isEmpty();
    }
}
