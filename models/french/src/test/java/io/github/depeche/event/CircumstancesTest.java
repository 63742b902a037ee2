package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.SharedParser;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When and where an event was, told by another sentence than its own")
class CircumstancesTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static Event event(EventType type, String text) {
        return PARSER.parse(ArticleSource.text(text).publishedOn(LocalDate.of(2024, 6, 19))).events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAStoryTellsOfAnAttackWasOnTheDayAndInThePlaceOfItsLead() {
        String story =
                """
                Deux policiers blessés dans une fusillade

                Une fusillade a éclaté lundi soir devant un bar de Valence. Les tireurs ont pris la fuite.

                Deux policiers ont été blessés. Un passant est mort à l'hôpital.
                """;

        Event injury = event(EventType.INJURE, story);

        assertThat(injury.date()).hasValue("2024-06-17");
        assertThat(injury.place()).hasValue("Valence");
    }

    @Test
    void whatIsSaidNeedsNoPlace() {
        String story =
                """
                Incendie dans un entrepôt

                Un incendie a ravagé lundi un entrepôt de Valence. Deux pompiers ont été blessés.

                Le syndicat des pompiers a demandé des renforts.
                """;

        assertThat(event(EventType.REQUEST, story).place()).isEmpty();
    }

    @Test
    void whatIsDecidedHasNoPlaceThatOnlyAnotherSentenceTells() {
        String story =
                """
                Cap-Vert : victoire de l'opposition

                L'opposition a remporté dimanche les élections législatives au Cap-Vert. Le scrutin a été calme.

                Son chef, Anna Zorn, deviendrait Première ministre. Le parti battu a accepté les résultats.
                """;

        assertThat(event(EventType.ELECT, story).place()).hasValue("Cap-Vert");
        assertThat(event(EventType.APPOINT, story).place()).isEmpty();
    }

    @Test
    void aStreetIsMorePreciseThanTheTownThoughAFinderTakesItForAPerson() {
        String story = "Un piéton a été tué mardi sur le boulevard Lecointre, à Saint-Denis.";

        assertThat(event(EventType.DIE, story).place()).hasValue("boulevard Lecointre");
    }

    @Test
    void theDayOfTheLeadIsThatOfWhatFollowsAndNotOfWhatWasBefore() {
        String lead =
                """
                Une explosion détruit une scierie à Tulle

                Une explosion a détruit mardi une scierie de Tulle. Deux ouvriers ont été tués.

                """;

        Event after = event(EventType.RESTRICT, lead + "Ensuite, les pompiers ont évacué le quartier.\n");
        Event before =
                event(EventType.CONVICT, lead + "Des années auparavant, le gérant avait été condamné pour fraude.\n");

        assertThat(after.date()).hasValue("2024-06-18");
        assertThat(before.date()).isEmpty();
    }

    @Test
    void theDayOfADeedIsThatOfTheNextOneOfTheSamePerson() {
        String story =
                """
                Les éleveurs de Tulle obtiennent une aide

                La ministre Anne Morel a rencontré lundi les éleveurs de Tulle. Elle leur a promis une aide.
                """;

        assertThat(event(EventType.PROMISE, story).date()).hasValue("2024-06-17");
    }

    @Test
    void aLengthOfTimeIsCountedFromTheDateOfItsClause() {
        Event before = event(
                EventType.TRY, "Luc Morel a été arrêté le 4 mars, deux jours avant son procès pour fraude à Tulle.");
        Event after = event(
                EventType.RESIGN, "Six mois après avoir démissionné, Jean Duval a été arrêté le 3 avril 2024 à Tulle.");

        assertThat(before.date()).hasValue("2024-03-06");
        assertThat(after.date()).as("as precise as the length").hasValue("2023-10");
    }

    @Test
    void aLengthOfTimeIsCountedFromTheDayOfPublicationWhereItsClauseTellsNone() {
        Event death = event(
                EventType.DIE, "Trois semaines après la mort de Paul Durand, la famille attend toujours le rapport.");

        assertThat(death.date()).hasValue("2024-05-29");
    }

    @Test
    void nothingIsCountedFromTodayInAStoryOfThePast() {
        Event election = event(EventType.ELECT, "Luc Morel avait quitté le pays deux mois après son élection.");
        Event adverb = event(EventType.ARREST, "Trois ans après, la police a arrêté Luc Morel.");

        assertThat(election.date()).isEmpty();
        assertThat(adverb.date()).as("« après » is an adverb").isEmpty();
    }

    @Test
    void aDateInTheRelativeClauseOfTheEventIsItsOwn() {
        Event attack = event(
                EventType.ATTACK, "Deux jours après l'attentat qui a tué trois personnes lundi, la mairie se tait.");

        assertThat(attack.date()).hasValueSatisfying(date -> assertThat(date).isNotEqualTo("2024-06-15"));
    }

    @Test
    void nothingIsCountedWhereTheEventHasItsOwnDateOrTheLengthIsVague() {
        Event dated =
                event(EventType.DIE, "Deux jours après la mort de Paul Durand le 3 mai, la famille attend un rapport.");
        Event vague = event(
                EventType.DIE, "Quelques jours après la mort de Paul Durand, la famille attend toujours le rapport.");

        assertThat(dated.date()).hasValue("2024-05-03");
        assertThat(vague.date()).isEmpty();
    }

    @Test
    void aVaguePastIsNotTheDayOfTheStory() {
        String story =
                """
                Incendie dans une scierie

                Un incendie a ravagé lundi la scierie Morvel, à Valence. Les pompiers sont restés sur place toute la nuit.

                Par le passé, la scierie avait été condamnée pour pollution.
                """;

        assertThat(event(EventType.CONVICT, story).date()).isEmpty();
    }
}
