package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When and where an event was, told by another sentence than its own")
class CircumstancesTest {

    private static final ArticleParser PARSER = ArticleParser.create();

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
        Event before = event(EventType.CONVICT, lead + "Auparavant, le gérant avait été condamné pour fraude.\n");

        assertThat(after.date()).hasValue("2024-06-18");
        assertThat(before.date()).isEmpty();
    }
}
