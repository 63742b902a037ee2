package io.github.depeche.event;

import static io.github.depeche.event.ParsedEvents.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an event concerns, how many people, and who reports it")
class ThingsAndSourcesTest {

    private static String thing(Event event, String text) {
        return event.object().map(span -> span.in(text)).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESIGN | Luc Morel a quitté ses fonctions de directeur mardi. | ses fonctions de directeur",
                "REQUEST | Le syndicat des dockers a appelé lundi à une enquête indépendante. | une enquête",
                "REQUEST | L'association plaide pour une commission d'enquête. | une commission d'enquête",
                "RESTRICT | La fermeture du port de Plouvern a été annoncée lundi. | port de Plouvern",
                "CLOSE | La fermeture de la piscine a été annoncée lundi. | la piscine",
                "ACCIDENT | Le toit du hangar s'est effondré lundi à Norval. | Le toit du hangar",
                "WIN | Luc Morel a remporté la deuxième étape du Tour du Morvan. | la deuxième étape",
            })
    void aThingIsNoParticipant(EventType type, String sentence, String thing) {
        assertThat(thing(only(type, sentence), sentence)).startsWith(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARREST | Luc Morel a été arrêté lundi à l'issue du match à Norval.",
                "MOVE | Luc Morel est parti à Brest mardi matin.",
                "DIE | Luc Morel est mort mardi dans un accident de voiture.",
            })
    void placesAndCircumstancesAreNoThings(EventType type, String sentence) {
        assertThat(only(type, sentence).object()).isEmpty();
    }

    @Test
    void agesAndHeightsCountNobody() {
        Event death = only(EventType.DIE, "L'alpiniste Luc Morel est mort mardi à 91 ans, à 2 200 mètres d'altitude.");
        assertThat(death.count()).isEmpty();
    }

    @Test
    void whoeverAsksForWhatANounTellsReportsIt() {
        Event release =
                only(EventType.RELEASE, "L'association Rives libres réclame la libération de Luc Morel depuis mardi.");
        assertThat(release.source().map(Actor::name)).contains("Rives libres");
    }
}
