package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import io.github.depeche.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the quotes of any string that looks a little like reported speech. */
class QuoteProperties {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static final List<String> PIECES = List.of(
            "« ",
            " »",
            "\"",
            "“",
            "”",
            "‹",
            "›",
            "‘’",
            "'",
            " : ",
            ", ",
            ". ",
            " ; ",
            " – ",
            "\n\n",
            "Luc Morel ",
            "la maire ",
            "elle ",
            "a dit ",
            "a-t-elle dit",
            "que ",
            "selon ",
            "pour ",
            "d'après ",
            "de ne pas venir ",
            "promet ",
            "annonce ",
            "la fermeture ",
            "juge ",
            "prématuré ",
            "nous partons ",
            "qui ",
            "et ",
            "(",
            ")");

    @Provide
    Arbitrary<String> reportedSpeech() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void contentLiesInTheTextInOrderAndDisjointAndVerbatimPartsInIt(@ForAll("reportedSpeech") String text) {
        for (Quote quote : PARSER.parse(text).quotes()) {
            int end = 0;
            for (Span span : quote.content()) {
                assertThat(span.begin()).isGreaterThanOrEqualTo(end);
                assertThat(span.isEmpty()).isFalse();
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(quote.verbatim())
                    .allMatch(part -> quote.content().stream().anyMatch(span -> span.contains(part)));
        }
    }
}
