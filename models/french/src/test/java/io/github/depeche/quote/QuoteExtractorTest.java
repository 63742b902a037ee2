package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Attitude;
import io.github.depeche.Medium;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.SharedParser;
import io.github.depeche.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a quote, where it begins and ends, and who speaks. */
class QuoteExtractorTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static String text(String paragraph) {
        return "Un jour ordinaire au village\n\n" + paragraph;
    }

    private static List<Quote> quotes(String paragraph) {
        return PARSER.parse(text(paragraph)).quotes();
    }

    private static Quote only(String paragraph) {
        List<Quote> quotes = quotes(paragraph);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    @Test
    void theSpeakerIsTheNameWithItsTitleNotItsApposition() {
        String paragraph = "« Le port rouvrira lundi », a annoncé Luc Morel, président du club nautique.";
        Quote quote = only(paragraph);

        assertThat(quote.speakerSpan().map(span -> span.in(text(paragraph)))).contains("Luc Morel");
        assertThat(quote.speaker().map(Actor::name)).contains("Luc Morel");
    }

    @Test
    void whatStandsBetweenCueAndContentIsSkipped() {
        assertThat(only("Le chef de l'opposition promet, s'il est élu, un crédit d'impôt aux abonnés.")
                        .text())
                .isEqualTo("un crédit d'impôt aux abonnés");
        // three days are not what she confided
        assertThat(only("La victime avait confié trois jours plus tôt à sa sœur qu'elle allait quitter la maison.")
                        .text())
                .isEqualTo("elle allait quitter la maison");
    }

    @Test
    void whatSomebodyIsThankedForIsQuotedInMarks() {
        assertThat(only("Anne Duval a remercié Luc Morel pour son « soutien sans faille ».")
                        .text())
                .isEqualTo("son « soutien sans faille »");
    }

    @Test
    void aReportedClauseDoesNotEndBeforeItsVerb() {
        String sentence = "Me Luc Morel estimant que cette vidéo n'étant pas fournie, elle peut être fausse.";
        assertThat(only(sentence).text()).isEqualTo("cette vidéo n'étant pas fournie, elle peut être fausse");
    }

    @Test
    void whatTheNewsroomExplainsInBracketsIsNobodysWords() {
        assertThat(quotes("Anne Duval a demandé de l'aide à l'Église (NDLR : plus de 300 000 personnes sont parties)."))
                .isEmpty();
    }

    @Test
    void theCueTellsTheAttitude() {
        assertThat(only("Luc Morel a nié avoir signé la lettre.")
                        .cue()
                        .orElseThrow()
                        .attitude())
                .isEqualTo(Attitude.DENIAL);
        assertThat(only("« Qui paiera ? », s'interroge Luc Morel.")
                        .cue()
                        .orElseThrow()
                        .lemma())
                .isEqualTo("s'interroger");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Je pars », a déclaré mardi Luc Morel à l'AFP. | à l'AFP | 2024-06-18",
                "Luc Morel a annoncé lundi sur Twitter qu'il partirait jeudi. | sur Twitter | 2024-06-17",
                "Au micro de RTL, Luc Morel a reconnu que le match du 12 mai avait été perdu. | Au micro de RTL |",
                "Luc Morel, élu mardi, a promis de partir. | |",
            })
    void theSentenceOfTheCueTellsThroughWhatAndWhenItWasSaid(String sentence, String medium, String date) {
        Quote quote = PARSER.parse(
                        ArticleSource.text("Un jour au village\n\n" + sentence).publishedOn(LocalDate.of(2024, 6, 19)))
                .quotes()
                .get(0);

        assertThat(quote.medium().map(Medium::text).orElse(null)).isEqualTo(medium);
        assertThat(quote.date().orElse(null)).isEqualTo(date);
    }

    @Test
    void theCarryingSentencesFullStopIsNotQuotedTheSpeakersIs() {
        assertThat(only("« Le port rouvrira lundi. » Luc Morel a souri.").text())
                .isEqualTo("Le port rouvrira lundi.");
        assertThat(only("Le port rouvrira lundi, a annoncé Luc Morel.").text()).isEqualTo("Le port rouvrira lundi");
    }

    @Test
    void aNounPhraseInMarksIsMixedNotDirect() {
        Quote quote = only("Luc Morel a dénoncé « une attaque inadmissible ».");

        assertThat(quote.type()).isEqualTo(QuoteType.MIXED);
        assertThat(quote.text()).isEqualTo("une attaque inadmissible");
    }

    @Test
    void aMixedQuoteKnowsItsVerbatimParts() {
        String paragraph = "Luc Morel a déclaré que le chantier serait « fini à temps ».";
        Quote quote = only(paragraph);

        assertThat(quote.type()).isEqualTo(QuoteType.MIXED);
        assertThat(quote.verbatim())
                .extracting(span -> span.in(text(paragraph)))
                .containsExactly("fini à temps");
    }

    @Test
    void nobodyHasSpokenAtATimeToCome() {
        ArticleSource source = ArticleSource.text(text("Luc Morel table sur un retour à l'équilibre en 2031."))
                .publishedOn(LocalDate.of(2024, 6, 19));

        assertThat(PARSER.parse(source).quotes())
                .extracting(Quote::text)
                .containsExactly("un retour à l'équilibre en 2031");
    }

    @Test
    void aParagraphWithoutMarksIsAQuoteIfTheLineBelowSaysSo() {
        Quote quote = only(
                "Le tournoi est annulé depuis samedi.\n\nOn avait mille personnes dans la salle. On a tout arrêté.\n\n"
                        + "Une citation de Luc Morel, président du tournoi\n\nLes parents sont rentrés chez eux.");

        assertThat(quote.type()).isEqualTo(QuoteType.DIRECT);
        assertThat(quote.text()).isEqualTo("On avait mille personnes dans la salle. On a tout arrêté.");
        assertThat(quote.speaker().map(Actor::name)).contains("Luc Morel");
    }

    @Test
    void twoCuesOfOneSpeakerAreTwoQuotes() {
        assertThat(quotes("Luc Morel affirme que le port rouvrira lundi et menace de fermer le club."))
                .extracting(Quote::text)
                .containsExactly("le port rouvrira lundi", "fermer le club");
    }

    @Test
    void whoeverReportsGoesOnToReportBehindEt() {
        assertThat(quotes("Luc Morel assure que sa compagnie paiera et propose de relever le seuil."))
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("Luc Morel", "Luc Morel");
    }

    @Test
    void ofTwoWhoSpeakTogetherTheFirstNamedCounts() {
        assertThat(only("La France et l'Irlande ont demandé que la viande soit exclue du texte.")
                        .speaker()
                        .map(Actor::name))
                .contains("France");
    }

    @Test
    void whatIsDemandedIsNoQuoteWithoutMarks() {
        assertThat(quotes("Luc Morel réclame une hausse des salaires.")).isEmpty();
    }

    @Test
    void whatIsDeniedToHaveBeenSaidIsNoQuote() {
        assertThat(quotes("Luc Morel n'a pas dit que le port rouvrait.")).isEmpty();
    }

    @Test
    void theTenseTellsWhetherAVerbBehindAndIsReportedToo() {
        assertThat(only("Luc Morel explique que le port est petit et serait vite plein.")
                        .text())
                .isEqualTo("le port est petit et serait vite plein");
    }

    @Test
    void whatBeginsWithAnotherCueEndsAQuote() {
        assertThat(quotes("Luc Morel affirme que le port fermera en se félicitant du « calme des habitants »."))
                .extracting(Quote::text)
                .containsExactly("le port fermera", "calme des habitants");
    }

    @Test
    void aSecondDateIsPartOfWhatIsSaid() {
        assertThat(only("Le ministre a annoncé vendredi la fermeture du port mardi.")
                        .text())
                .isEqualTo("la fermeture du port mardi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an utterance in marks ends what « que » reports
                "Luc Morel a ajouté qu'« il y a des accords qui durent » en signant le registre. | il y a des accords qui durent",
                // the source tells of the clause next to it
                "Le papier a été choisi car il se lit mieux, selon Luc Morel. | il se lit mieux",
                // an apposition of the source, told by the pronoun behind it
                "Pour Luc Morel, premier adjoint, il faut une école. | il faut une école",
                // no quote marks in « 3'32\"89 »
                "Le relais a couru en 3'32\"89. « La piscine est vide », a confié Luc Morel. | La piscine est vide",
            })
    void whatSurroundsAQuoteIsNoPartOfIt(String sentence, String content) {
        assertThat(quotes(sentence)).extracting(Quote::text).contains(content);
    }

    @Test
    void anotherNameIsNoIncise() {
        assertThat(quotes("L'astronaute Eugène Morel, dit Luc Morel, est mort lundi à Plouvern."))
                .isEmpty();
    }

    @Test
    void aNameAloneIsNoStatement() {
        assertThat(quotes("Luc Morel évoque Paul Hamel.")).isEmpty();
    }

    @Test
    void spansOfAQuoteAreInTheTextInOrderAndDisjoint() {
        String text = text(
                "« Nous partons, a dit Luc Morel. Et nous ne reviendrons pas. » Selon lui, le port « fermera » lundi.");
        for (Quote quote : PARSER.parse(text).quotes()) {
            int end = 0;
            for (Span span : quote.content()) {
                assertThat(span.begin()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.begin());
                end = span.end();
            }
        }
    }

    @Test
    void aLineThatThePagePrintsOnceMoreIsAQuoteOfWhoSaysItThere() {
        String page =
                """
                « Nous n'avons pas dormi de la semaine, et personne ne nous a rien demandé », raconte Irène Castel.

                Personne ne nous a rien demandé

                Irène Castel

                Le maire est venu lundi.""";
        List<Quote> quotes = quotes(page);

        assertThat(quotes)
                .extracting(Quote::text)
                .containsExactly(
                        "Nous n'avons pas dormi de la semaine, et personne ne nous a rien demandé",
                        "Personne ne nous a rien demandé");
        assertThat(quotes).allSatisfy(quote -> assertThat(quote.speaker().map(Actor::name))
                .contains("Irène Castel"));
    }

    @Test
    void theLastAnswerHasAsManyParagraphsAsThoseBefore() {
        String interview =
                """
                Irène Castel dirige depuis dix ans le phare de Plouvern. Elle a reçu notre journal.

                Pourquoi avez-vous choisi ce phare ?

                Parce que personne n'en voulait. Il était vide depuis la guerre.

                Et puis la mer, ici, ne ressemble à aucune autre.

                Que faites-vous de vos nuits ?

                Je lis. Les bateaux passent, je note leurs noms dans un cahier.

                Avez-vous peur, parfois ?

                Jamais de la mer. Des gens, quelquefois.

                On s'habitue à tout, même au silence.""";
        List<Quote> quotes =
                PARSER.parse("Irène Castel, gardienne de phare\n\n" + interview).quotes();

        assertThat(quotes).hasSize(3);
        assertThat(quotes.get(2).content()).hasSize(2);
        assertThat(quotes.get(2).text()).contains("Jamais de la mer", "même au silence");
    }

    @Test
    void aTitleMaySayInTheFirstPersonWhatTheTextTellsInTheThird() {
        String page =
                """
                Il brise le couvre-feu à Brivel : « Je me moque de ces mesures et du gouvernement »

                Un automobiliste a été arrêté lundi. Le conducteur a déclaré qu'il « se moquait de ces mesures et du gouvernement ».""";
        assertThat(PARSER.parse(page).quotes()).hasSize(2).allSatisfy(quote -> assertThat(
                        quote.speaker().map(Actor::name))
                .contains("Un automobiliste"));
    }
}
