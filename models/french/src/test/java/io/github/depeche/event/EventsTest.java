package io.github.depeche.event;

import static io.github.depeche.event.ParsedEvents.events;
import static io.github.depeche.event.ParsedEvents.names;
import static io.github.depeche.event.ParsedEvents.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The events of an article")
class EventsTest {

    @Test
    void haveAgentPatientDateAndPlace() {
        Event attack =
                only(EventType.ATTACK, "Des rebelles ont attaqué le convoi de la Croix-Rouge mardi 4 juin à Bamako.");
        assertThat(attack.agents()).hasSize(1);
        assertThat(attack.date()).contains("2024-06-04");
        assertThat(attack.place()).contains("Bamako");
        assertThat(attack.country()).contains("ML");
        assertThat(attack.factuality()).isEqualTo(Factuality.FACT);
    }

    @Test
    void takeOverTimeAndPlaceOfTheSceneThatTheyArePartOf() {
        String text = "Un attentat a eu lieu lundi à Bamako. Deux personnes ont été tuées.";
        Event death = only(EventType.DIE, text);
        assertThat(death.date()).contains("2024-06-03");
        assertThat(death.place()).contains("Bamako");
    }

    @Test
    void leaveTheDateOfASayingToTheSaying() {
        Event murder = only(EventType.DIE, "Le groupe a revendiqué jeudi l'assassinat de deux policiers.");
        assertThat(murder.date()).isEmpty();
    }

    @Test
    void standAtTheWholeNameOfAPlace() {
        Event meeting = only(
                EventType.PROTEST,
                "Des milliers de personnes ont manifesté samedi sur la promenade des Anglais, à Nice.");
        assertThat(meeting.place()).contains("promenade des Anglais");
    }

    @Test
    void standAtTheTownOfAHospitalAndNotAtADisease() {
        Event death = only(EventType.DIE, "Le maire est mort mardi à l'hôpital de Guingamp.");
        assertThat(death.place()).contains("Guingamp");
        Event epidemic = only(EventType.DISASTER, "Les médecins luttent contre l'épidémie d'Ebola.");
        assertThat(epidemic.place()).isEmpty();
    }

    @Test
    void turnThePassiveRound() {
        Event arrest = only(EventType.ARREST, "Karim Delorme a été arrêté par la police lundi.");
        assertThat(names(arrest.patients())).containsExactly("Karim Delorme");
        assertThat(names(arrest.agents())).singleElement().asString().contains("police");
    }

    @Test
    void areToldByNounsToo() {
        Event arrest = only(EventType.ARREST, "L'arrestation de Karim Delorme a surpris ses voisins.");
        assertThat(names(arrest.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void areToldByLocutionsWhoseNounIsTheTrigger() {
        String text = "Karim Delorme a été mis en examen vendredi.";
        Event inquiry = only(EventType.INVESTIGATE, text);
        assertThat(triggers(text, inquiry)).containsExactly("examen");
        assertThat(names(inquiry.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void areToldByLocutionsWithAContraction() {
        assertThat(types("Des archéologues ont mis au jour une nécropole gauloise, lundi, près de Melun."))
                .containsExactly(EventType.DISCOVER);
    }

    @Test
    void areDecidedByWhatIsConcerned() {
        assertThat(types("Les deux pays ont signé un accord à Genève.")).contains(EventType.SIGN_AGREEMENT);
        assertThat(types("Le président Karim Delorme a signé le décret mardi.")).contains(EventType.LEGISLATE);
    }

    @Test
    void haveTheSubjectOfTheGoverningVerb() {
        Event resignation = only(EventType.RESIGN, "Karim Delorme a promis de démissionner en mai.");
        assertThat(names(resignation.agents())).containsExactly("Karim Delorme");
    }

    @Test
    void haveTheNounThatAgreesWhereTheTreeIsWrong() {
        Event rescue = only(
                EventType.AID,
                "La ministre salue l'engagement des sapeurs-pompiers, qui ont secouru deux randonneurs dimanche.");
        assertThat(names(rescue.agents())).singleElement().asString().contains("sapeurs-pompiers");
    }

    @Test
    void shareTheSubjectOfACoordinatedParticiple() {
        Event sanction = only(
                EventType.CLOSE,
                "Le président Karim Delorme a décrété trois jours de deuil et annulé son déplacement à Oslo.");
        assertThat(names(sanction.agents())).containsExactly("Karim Delorme");
    }

    @Test
    void areLedByThePossessorOfAnInquiryButDoneToThatOfAnAssault() {
        Event inquiry = only(EventType.INVESTIGATE, "Les gendarmes poursuivent leur enquête à Melle depuis mardi.");
        assertThat(names(inquiry.agents())).singleElement().asString().contains("gendarmes");
        Event assault = only(EventType.ATTACK, "Karim Delorme a raconté mardi son agression à Niort.");
        assertThat(names(assault.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void nameThoseWhomATitleOnlyDescribes() {
        Event arrest = only(
                EventType.ARREST,
                "Un élu arrêté à Melle\n\nKarim Delorme, maire de Melle, a été arrêté mardi à son domicile par la police.");
        assertThat(names(arrest.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void haveAllSidesAsAgentsWhereTheyAreReciprocal() {
        Event meeting = only(EventType.MEET, "Karim Delorme a rencontré Sophie Garnier mardi à Lyon.");
        assertThat(names(meeting.agents())).containsExactlyInAnyOrder("Karim Delorme", "Sophie Garnier");
    }

    @Test
    void tellWhoReportsThem() {
        Event arrest = only(EventType.ARREST, "Selon la préfecture, deux hommes ont été arrêtés mardi à Lyon.");
        assertThat(arrest.source().map(Actor::name))
                .hasValueSatisfying(name -> assertThat(name).contains("préfecture"));
        assertThat(arrest.factuality()).isEqualTo(Factuality.ALLEGED);
    }

    @Test
    void areNotWhatAProgrammeOnlyAimsAt() {
        assertThat(types("Les astronomes ont présenté un relevé qui vise à cartographier le ciel."))
                .doesNotContain(EventType.DISCOVER);
    }

    @Test
    void areNotWhatALocutionMeansOtherwise() {
        assertThat(types("En revanche, le pont tient à l'aide de câbles.")).isEmpty();
        // the word says what something is for, or how bad it is
        assertThat(types("Le motard est entre la vie et la mort.")).doesNotContain(EventType.DIE);
        assertThat(types("La maison est proche de la piste d'atterrissage.")).doesNotContain(EventType.MOVE);
    }

    @Test
    void areNotToldByWordsOfADate() {
        assertThat(types("La patineuse Anna Zorn avait ouvert fin 2009 le deuxième chapitre de sa carrière."))
                .doesNotContain(EventType.RESIGN);
    }

    @Test
    void areToldByASecondParticipleThatSharesThePronoun() {
        assertThat(types("Les trois banques se sont réunies et engagées à baisser leurs taux."))
                .contains(EventType.MEET, EventType.PROMISE)
                .doesNotContain(EventType.REQUEST);
    }

    @Test
    void areTrialsWhereSomebodyIsSummonedToACourt() {
        Event trial = only(EventType.TRY, "Paul Garnier a été convoqué devant le tribunal le 4 juillet.");
        assertThat(names(trial.patients())).containsExactly("Paul Garnier");
    }

    @Test
    void mayBeDenied() {
        assertThat(only(EventType.SIGN_AGREEMENT, "Karim Delorme n'a pas signé l'accord avec la Suède mardi.")
                        .factuality())
                .isEqualTo(Factuality.NEGATED);
    }

    @Test
    void mayBeScheduled() {
        assertThat(only(EventType.MEET, "Karim Delorme rencontrera Sophie Garnier jeudi à Lyon.")
                        .factuality())
                .isEqualTo(Factuality.FUTURE);
    }

    @Test
    void mayBeHearsay() {
        assertThat(only(EventType.ACQUIRE, "Karim Delorme aurait racheté la société Brivelor en mars.")
                        .factuality())
                .isEqualTo(Factuality.ALLEGED);
    }

    @Test
    void mayBePossible() {
        assertThat(only(EventType.RESIGN, "Karim Delorme pourrait démissionner mardi.")
                        .factuality())
                .isEqualTo(Factuality.HYPOTHETICAL);
        assertThat(only(EventType.ARREST, "Une arrestation du chef provoquerait des manifestations.")
                        .factuality())
                .isEqualTo(Factuality.HYPOTHETICAL);
    }

    @Test
    void areOneForEachHappeningHoweverOftenItIsTold() {
        String text =
                "Une fusillade a éclaté mardi à Lyon.\n\nLa fusillade s'est produite devant une école. Cette attaque a choqué la ville.";
        assertThat(triggers(text, only(EventType.ATTACK, text))).containsExactly("fusillade", "fusillade", "attaque");
    }

    @Test
    void areTwoWhereTheirDatesDiffer() {
        List<Event> events = events("Un attentat a frappé Kaboul lundi. Un autre attentat avait visé Herat le 12 mai.");
        assertThat(events).filteredOn(event -> event.type() == EventType.ATTACK).hasSize(2);
    }

    @Test
    void countPeopleAndLetTheLatestFigureStand() {
        Event deaths = only(
                EventType.DIE,
                "L'explosion de mardi à Lyon a fait 12 morts.\n\nLe bilan est passé à 15 morts, selon la préfecture.");
        assertThat(deaths.count()).hasValue(15);
    }

    private static List<EventType> types(String text) {
        return events(text).stream().map(Event::type).toList();
    }

    private static List<String> triggers(String text, Event event) {
        return event.triggers().stream().map(span -> span.in(text)).toList();
    }
}
