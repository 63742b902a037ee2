package io.github.depeche.event;

import static io.github.depeche.event.ParsedEvents.names;
import static io.github.depeche.event.ParsedEvents.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Event;
import io.github.depeche.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who takes part in an event by what is theirs, as an example, or as one who is counted")
class ActorsByMeansTest {

    @Test
    void whatIsDoneByADeedIsDoneByThoseWhoseDeedItIs() {
        Event injury = only(EventType.INJURE, "Le braqueur a été blessé lundi par la riposte des gendarmes de Norval.");
        assertThat(names(injury.agents())).singleElement().asString().contains("gendarmes");
    }

    @Test
    void aRulingThatDoesSomethingIsTheCourts() {
        Event conviction = only(
                EventType.CONVICT,
                "La Cour de cassation a annulé l'arrêt de la cour d'appel de Douai qui avait condamné Luc Morel.");
        assertThat(names(conviction.agents())).containsExactly("cour d'appel de Douai");
        assertThat(names(conviction.patients())).containsExactly("Luc Morel");
    }

    @Test
    void theSpeakerDoesWhatIsToldBesideWhatIsSaid() {
        Event request = only(
                EventType.REQUEST,
                "Le maire de Norval, Paul Arvor, estime que le dossier est clos et réclame une stèle au préfet.");
        assertThat(names(request.agents())).containsExactly("Paul Arvor");
    }

    @Test
    void examplesOfAGroupTakePartByName() {
        Event blame = only(EventType.ACCUSE, "Plusieurs élus comme Anne Orsel et Marc Tavel ont critiqué le ministre.");
        assertThat(names(blame.agents())).contains("Anne Orsel", "Marc Tavel");
    }

    @Test
    void thoseWhoAreCountedMayBeListed() {
        Event death = only(EventType.DIE, "L'accident a fait deux morts : le pilote, Pierre Lanvin, et sa fille.");
        assertThat(names(death.patients())).contains("Pierre Lanvin").hasSize(2);
    }

    @Test
    void whoeverDiesOfAnAssaultSufferedIt() {
        Event assault = only(EventType.ATTACK, "Luc Morel est mort mardi à Brest à la suite d'une agression.");
        assertThat(names(assault.patients())).containsExactly("Luc Morel");
    }

    @Test
    void aCouncilClosesWhatItVotesToClose() {
        Event closure = only(EventType.CLOSE, "Le conseil municipal a voté lundi la fermeture de la piscine.");
        assertThat(names(closure.agents())).containsExactly("Le conseil municipal");
    }
}
