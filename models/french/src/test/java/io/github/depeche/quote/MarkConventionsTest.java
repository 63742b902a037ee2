package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article says the same whichever quotation marks its paper uses. */
class MarkConventionsTest {

    private static final String ARTICLE =
            """
            Les guides de Kervan ont une charte

            Anne Kervella, présidente de leur association, a salué {une étape décisive}. Les nouvelles règles sont \
            {valables pour tous}, a expliqué mardi Luc Morel. {C'est une décision qui n'a besoin de personne pour entrer en vigueur}, \
            a-t-il ajouté.

            La mairie approuve. {Nous la suivrons}, a promis la maire, Inès Le Bihan, qui dénonce {l'anarchie}.
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "«\u00A0|\u00A0»",
                "«\u202F|\u202F»",
                "«|»",
                "« | »",
                "“|”",
                "\"|\"",
                "'|'",
                "''|''",
                "’’|’’",
                "‘‘|’’",
                "<<|>>",
                "<<\u00A0|\u00A0>>",
                "‹|›",
            })
    void theQuotesAreTheSame(String open, String close) {
        List<Quote> quotes = SharedParser.FRENCH
                .parse(ARTICLE.replace("{", open).replace("}", close))
                .quotes();

        assertThat(quotes)
                .extracting(quote -> quote.type() + " " + inGuillemets(quote.text(), open, close) + " "
                        + quote.speaker().map(Actor::name).orElse("?"))
                .containsExactly(
                        "MIXED une étape décisive Anne Kervella",
                        "MIXED Les nouvelles règles sont «valables pour tous» Luc Morel",
                        "DIRECT C'est une décision qui n'a besoin de personne pour entrer en vigueur Luc Morel",
                        "DIRECT Nous la suivrons Inès Le Bihan",
                        "MIXED l'anarchie Inès Le Bihan");
    }

    /** With guillemets for the marks around the words of a part. */
    private static String inGuillemets(String text, String open, String close) {
        String part = "valables pour tous";
        return text.replace(open + part + close, "«" + part + "»");
    }
}
