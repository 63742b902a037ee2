package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that are plain French and rare: one sentence, its only quote and who says it. */
class PlainConstructionsTest {

    private static final String LEAD = "Un titre de page\n\nLe conseil municipal de Port-Ravel s'est réuni mardi.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "La famille demande que les images ne soient pas diffusées, mais cela n'a pas empêché la chaîne de les montrer. | La famille | les images ne soient pas diffusées",
                "C'est l'avis de Paul Roy : « Le pont tiendra. » | Paul Roy | Le pont tiendra.",
                "Dix quais ont fermé, dont un pour un an, ont dit les marins. | les marins | Dix quais ont fermé, dont un pour un an",
                "Le texte, a rappelé Paul Roy, ne va pas assez loin. | Paul Roy | Le texte ne va pas assez loin",
                "Les habitants, assure Paul Roy, « ont commencé à revenir ». | Paul Roy | Les habitants « ont commencé à revenir »",
                "Pour le maire Paul Roy, la pêche est « un métier qui a de l'avenir ». | Paul Roy | la pêche est « un métier qui a de l'avenir »",
                "Le tribunal a estimé que les faits étaient prescrits et a relaxé les prévenus. | Le tribunal | les faits étaient prescrits",
                "Pour Paul Roy, Premier ministre, il s'agit d'un échec. | Paul Roy | il s'agit d'un échec",
                "Paul Roy, lui-même pharmacien, estime que la loi est bonne. | Paul Roy | la loi est bonne",
            })
    void haveOneQuote(String sentence, String speaker, String content) {
        assertThat(SharedParser.FRENCH.parse(LEAD + sentence).quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse("?") + ": " + quote.text())
                .containsExactly(speaker + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Le virus dit « de Lassa » progresse.",
                "Le gérant nie avoir menti, comme l'affirme le journal.",
                "« Les Voix du port » appelle la ville à rouvrir le quai.",
            })
    void haveNoQuoteInMarks(String sentence) {
        assertThat(SharedParser.FRENCH.parse(LEAD + sentence).quotes())
                .allMatch(quote -> quote.verbatim().isEmpty());
    }
}
