package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Quote;
import io.github.depeche.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks that no verb of saying reports beside them, and incises whose verb is hard to recognise. */
class QuotePartsTest {

    private static Article read(String paragraphs) {
        return SharedParser.FRENCH.parse("Le port de Plouvern\n\n" + paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a verb, a pronoun, an infinitive begin no name and no term
                "Interrogée mardi, la société Varennes « étudie la demande ». | étudie la demande",
                "Interrogée mardi, la société Varennes « n'en sait rien encore ». | n'en sait rien encore",
                "Les deux familles sont parties pour « tout recommencer ailleurs ». | tout recommencer ailleurs",
                "Le premier pêcheur est revenu, « sans rien dire à personne ». | sans rien dire à personne",
                // behind a colon or « que » somebody tells what they say of the subject: with it
                "Luc Morel le jure : son bateau « supporte toutes les tempêtes ». | son bateau « supporte toutes les tempêtes »",
                // a conditional that nothing else explains is hearsay
                "Le tir serait « parti tout seul ». | Le tir serait « parti tout seul »",
            })
    void aPartInMarksIsSaid(String sentence, String content) {
        assertThat(read(sentence).quotes()).extracting(Quote::text).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ils ont bâti le « grand hangar ».",
                "Le navire a été baptisé « la reine des mers ».",
            })
    void termsAndNamesAreNot(String sentence) {
        assertThat(read(sentence).quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the verb of saying is an infinitive
                "« Rien n'est encore fait », a tenté de rassurer Anne Laborde. | Anne Laborde",
                "« C'est une bonne nouvelle », n'a pu s'empêcher de souffler Luc Morel. | Luc Morel",
                // a form that may be a participle
                "« Ils ont tout perdu », feint de s'étonner Luc Morel. | Luc Morel",
                "« Un hangar, ce n'est pas une cathédrale », fait-elle valoir. Anne Laborde préside le port. | Anne Laborde",
            })
    void anInciseMayHideItsVerb(String paragraph, String speaker) {
        assertThat(read(paragraph).quotes().get(0).speaker().map(Actor::name)).contains(speaker);
    }

    @Test
    void anUtteranceThatOpensASentenceIsSaidWhoeverTellsOfIt() {
        assertThat(read("« Je ne tiens plus en place », lundi, à l'entrée du port.")
                        .quotes())
                .extracting(Quote::text)
                .contains("Je ne tiens plus en place");
    }

    @Test
    void whoeverSignsALineBelowIsNamedElsewhere() {
        Article article = read("Le docteur Luc Morel reçoit dix malades par jour.\n\n"
                + "« La maladie se manifeste par de longues nuits »\n\nDr Luc Morel, médecin à Plouvern\n\n"
                + "Le port a rouvert mardi matin.");
        assertThat(article.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.speaker().map(Actor::name)).contains("Luc Morel");
            assertThat(quote.speakerSpan().map(span -> span.in(article.text()))).contains("Dr Luc Morel");
        });
    }

    @Test
    void whoIsSpokenOfInMarksDoesNotGoOnToSpeak() {
        Article article = read(
                "Luc Morel, l'un des fondateurs, explique : « Tout un chacun peut acheter un bateau et le garder », avant de"
                        + " poursuivre : « Le port y gagne. »");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse("?"))
                .containsOnly("Luc Morel");
    }
}
