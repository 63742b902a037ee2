package io.github.depeche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Utterances that no cue reports: in marks as examples, or in paragraphs that have lost their marks. */
class QuoteUnmarkedTest {

    private static List<Quote> direct(String article) {
        return SharedParser.FRENCH.parse(article).quotes().stream()
                .filter(quote -> quote.type() == QuoteType.DIRECT)
                .toList();
    }

    private static String told(Quote quote) {
        return quote.speaker().map(Actor::name).orElse("?") + ": " + quote.text();
    }

    @Test
    void questionsMayBeSubheads() {
        assertThat(
                        direct(
                                """
                        Paul Brenval veut rouvrir le port

                        Paul Brenval dirige le port de Plouvern depuis dix ans. Il répond à nos questions avant le conseil de mardi.

                        Votre conseil est-il prêt à rouvrir le port ?

                        Oui, et je le dis depuis des mois. Nous avons refait la digue, la criée et la route. Il ne manque que deux grues, que nous attendons pour mars.

                        Que répondez-vous à vos adversaires ?

                        Je les comprends, mais ils se trompent. La pêche rapporte plus qu'elle ne coûte, et je le prouverai en conseil mardi soir.
                        """))
                .extracting(QuoteUnmarkedTest::told)
                .contains(
                        "Paul Brenval: Oui, et je le dis depuis des mois. Nous avons refait la digue, la criée et la route. Il ne manque que deux grues, que nous attendons pour mars.",
                        "Paul Brenval: Je les comprends, mais ils se trompent. La pêche rapporte plus qu'elle ne coûte, et je le prouverai en conseil mardi soir.");
    }

    @Test
    void aLineSignsTheParagraphAboveIt() {
        assertThat(
                        direct(
                                """
                        Le juge du port se retire

                        Le juge Paul Brenval ne jugera pas les armateurs de Plouvern. Il avait dîné avec leur avocat en mai, a révélé un journal.

                        Bien que je n'aie encore rien décidé dans cette affaire, je pourrais avoir à le faire un jour. C'est pourquoi je me retire.

                        juge Paul Brenval

                        Le tribunal nommera un autre juge avant la fin du mois. Les armateurs attendent depuis trois ans.
                        """))
                .extracting(QuoteUnmarkedTest::told)
                .contains(
                        "Paul Brenval: Bien que je n'aie encore rien décidé dans cette affaire, je pourrais avoir à le faire un jour. C'est pourquoi je me retire.");
    }

    @Test
    void aPageMayHaveLostItsMarks() {
        assertThat(
                        direct(
                                """
                        À Plouvern, les pêcheuses apprennent à réparer les filets

                        Une semaine durant, quarante pêcheuses de la côte ont suivi les cours de l'atelier de Plouvern. Elles rentrent dimanche.

                        L'atelier existe depuis trois ans et ne coûte rien à celles qui viennent. La région paie les maîtres et le logement.

                        Anne Laborde, patronne du Goéland, affirme que ces cours ont été très utiles.

                        Nous avons appris les nœuds, la taille des mailles et le choix du fil. Nous avons aussi beaucoup parlé de nos bateaux.

                        Nora Delmas, qui pêche seule depuis la mort de son père, dit rentrer avec des idées nouvelles.

                        Quand je pense à mon vieux filet, je me dis que j'aurais pu le garder dix ans encore si j'avais su le coudre.

                        Le prochain atelier aura lieu en avril. Les places sont rares, et la liste est déjà longue.
                        """))
                .extracting(QuoteUnmarkedTest::told)
                .containsExactly(
                        "Anne Laborde: Nous avons appris les nœuds, la taille des mailles et le choix du fil. Nous avons aussi beaucoup parlé de nos bateaux.",
                        "Nora Delmas: Quand je pense à mon vieux filet, je me dis que j'aurais pu le garder dix ans encore si j'avais su le coudre.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On y lit des conseils comme « Les marins aiment le calme », ou encore « Les marins ne dansent pas le lundi ». | Les marins aiment le calme / Les marins ne dansent pas le lundi",
                "Dans la rue, les commentaires allaient de « la mairie est devenue folle » à « cette digue est une honte ». | la mairie est devenue folle / cette digue est une honte",
                "« La mairie est devenue folle », « cette digue est une honte », ont écrit des lecteurs. | La mairie est devenue folle / cette digue est une honte",
            })
    void utterancesInMarks(String sentence, String contents) {
        assertThat(direct("Le port de Plouvern\n\n" + sentence))
                .extracting(Quote::text)
                .contains(contents.split(" / "));
    }

    @Test
    void anAnswerOfOneWordIsAnUtterance() {
        assertThat(direct("Le port de Plouvern\n\n« Oui », a répondu Paul Brenval."))
                .extracting(QuoteUnmarkedTest::told)
                .containsExactly("Paul Brenval: Oui");
    }
}
