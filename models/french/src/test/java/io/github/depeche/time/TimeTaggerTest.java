package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Time expressions of French news, in an article of Wednesday 19 June 2024")
class TimeTaggerTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    private static ListAssert<String> times(String text) {
        return assertThat(FrenchTimes.read(text, WEDNESDAY));
    }

    @Test
    void readsDatesInFullAndInFigures() {
        times("Elle est née le 3 février 1970.").containsExactly("le 3 février 1970 DATE 1970-02-03");
        times("La conférence est fixée au 12/07/2024.").containsExactly("12/07/2024 DATE 2024-07-12");
        times("Le Conseil se réunira le 1er juillet à Berne.").containsExactly("le 1er juillet DATE 2024-07-01");
        times("Il a été vu en sept. 2019 par sept personnes.").containsExactly("sept. 2019 DATE 2019-09");
    }

    @Test
    void theTenseOfTheVerbPutsABareWeekdayBeforeOrAfterPublication() {
        times("Le maire a reçu les syndicats lundi.").containsExactly("lundi DATE 2024-06-17");
        times("Le maire recevra les syndicats lundi.").containsExactly("lundi DATE 2024-06-24");
        times("Le maire doit recevoir les syndicats lundi.").containsExactly("lundi DATE 2024-06-24");
        // the day of publication itself: agencies write the weekday where a daily writes « aujourd'hui »
        times("Le parquet a ouvert une enquête mercredi.").containsExactly("mercredi DATE 2024-06-19");
        // a participle that schedules is no past: « convoqué », « prévu », « attendu »
        times("Il a été convoqué vendredi par le juge.").containsExactly("vendredi DATE 2024-06-21");
        // « depuis » looks back whatever the verb
        times("Le musée est fermé depuis vendredi.").containsExactly("vendredi DATE 2024-06-14");
    }

    @Test
    void theTenseOfTheVerbChoosesTheYearOfAMonth() {
        times("Le musée a fermé en septembre.").containsExactly("septembre DATE 2023-09");
        times("Le musée rouvrira en septembre.").containsExactly("septembre DATE 2024-09");
        times("Le 8 mars dernier, elle avait signé.").containsExactly("Le 8 mars dernier DATE 2024-03-08");
        times("Les prix avaient monté en mai et juin derniers.")
                .containsExactly("mai DATE 2024-05", "juin derniers DATE 2023-06");
    }

    @Test
    void aDayOfTheWeeksAroundPublicationIsOfThisYearWhateverTheVerb() {
        // the verb tells when it was fixed, not the day that was fixed
        times("Le juge a fixé au 4 juillet la reprise de l'audience.").containsExactly("4 juillet DATE 2024-07-04");
        // far ahead, a past verb looks back
        times("Le musée a fermé le 4 novembre.").containsExactly("le 4 novembre DATE 2023-11-04");
    }

    @Test
    void whatIsCalledForADayIsAhead() {
        times("La ligue a convoqué les deux entraîneurs pour lundi.").containsExactly("lundi DATE 2024-06-24");
    }

    @Test
    void whatIsSaidByAnInfinitiveIsDoneWhenTheVerbAboveItSaysThatItCouldBe() {
        times("Les deux témoins ont pu rentrer chez eux lundi.").containsExactly("lundi DATE 2024-06-17");
        times("Le préfet a fini par signer l'arrêté lundi.").containsExactly("lundi DATE 2024-06-17");
        // a decision looks ahead
        times("Le préfet a décidé de fermer le pont lundi.").containsExactly("lundi DATE 2024-06-24");
    }

    @Test
    void whatRemainsSoHasTheTenseOfRemaining() {
        times("La piscine restera fermée lundi.").containsExactly("lundi DATE 2024-06-24");
    }

    @Test
    void theNounThatSomebodyCallsForIsAhead() {
        times("Le syndicat a appelé à une marche de soutien lundi.").containsExactly("lundi DATE 2024-06-24");
    }

    @Test
    void anAppositionIsNoPartOfWhatTheVerbAnnounces() {
        times("La pianiste Lucie Marel, lauréate en avril d'un concours, jouera avec l'orchestre.")
                .containsExactly("avril DATE 2024-04");
    }

    @Test
    void aBareDayIsOfTheMonthToldLastOrOnTheSideThatTheVerbAsksFor() {
        times("La réunion aura lieu le 5.").containsExactly("le 5 DATE 2024-07-05");
        times("L'accord a été signé le 25.").containsExactly("le 25 DATE 2024-05-25");
        times("Il avait été interpellé le 3 mai, puis libéré le 15.")
                .containsExactly("le 3 mai DATE 2024-05-03", "le 15 DATE 2024-05-15");
        // an address, a street
        times("Les pompiers se sont arrêtés devant le 10, rue Bayard.").isEmpty();
        times("Il habite rue du 11-Novembre.").isEmpty();
    }

    @Test
    void countsRelativeDatesFromThePublication() {
        times("Hier soir, il pleuvait ; demain, il neigera.")
                .containsExactly("Hier soir TIME 2024-06-18TEV", "demain DATE 2024-06-20");
        times("Il a été élu il y a dix ans.").containsExactly("il y a dix ans DATE 2014");
        times("Il reviendra lundi en huit.").containsExactly("lundi en huit DATE 2024-07-01");
        times("La semaine passée, le conseil a voté.").containsExactly("La semaine passée DATE 2024-W24");
        times("Ils se verront le week-end prochain.").containsExactly("le week-end prochain DATE 2024-W25-WE");
        times("La fin de semaine dernière, il a neigé.").containsExactly("La fin de semaine dernière DATE 2024-W24-WE");
        times("Le bénéfice a doublé l'an dernier.").containsExactly("l'an dernier DATE 2023");
    }

    @Test
    void countsFromTheDateThatTheTextTellsOfWhereTheExpressionAsksForIt() {
        times("Le 5 mai, il a été arrêté. La veille, il avait fui. Deux jours plus tard, il a avoué.")
                .containsExactly(
                        "Le 5 mai DATE 2024-05-05",
                        "La veille DATE 2024-05-04",
                        "Deux jours plus tard DATE 2024-05-06");
        times("Jeudi, la cour a tranché. Le même jour, il a fait appel.")
                .containsExactly("Jeudi DATE 2024-06-13", "Le même jour DATE 2024-06-13");
        // nobody knows when the day after an event is, if the sentence does not say
        times("Il a démissionné au lendemain des élections.").containsExactly("lendemain DATE ");
    }

    @Test
    void readsHoursZonesAndPartsOfTheDay() {
        times("Lundi vers 2 heures du matin, un séisme a secoué l'île.")
                .containsExactly("Lundi DATE 2024-06-17", "2 heures du matin TIME 2024-06-17T02:00");
        times("La fusée a décollé à 20H00 locales (18H00 GMT).")
                .containsExactly("20H00 locales TIME 2024-06-19T20:00", "18H00 GMT TIME 2024-06-19T18:00Z");
        times("Il a fui dans la nuit de samedi à dimanche.")
                .containsExactly("la nuit de samedi à dimanche TIME 2024-06-15TNI");
        times("Mardi en fin d'après-midi, le toit a cédé.")
                .containsExactly("Mardi en fin d'après-midi TIME 2024-06-18TAF");
        // two hours and a half of fire are no time of day
        times("L'incendie a duré deux heures et demie.").containsExactly("deux heures et demie DURATION PT2.5H");
    }

    @Test
    void readsSeasonsQuartersDecadesAndCenturies() {
        times("Les élections auront lieu à l'automne.").containsExactly("l'automne DATE 2024-FA");
        times("Le résultat a doublé au troisième trimestre 2023.")
                .containsExactly("troisième trimestre 2023 DATE 2023-Q3");
        times("La mode des années 60 revient.").containsExactly("années 60 DATE 196X");
        times("Le pont date du XIXe siècle.").containsExactly("XIXe siècle DATE 18XX");
        // a century before our era is not the one after it
        times("Le temple date du Ve siècle avant Jésus-Christ.").containsExactly("Ve siècle DATE ");
        times("Le temple date du Ve siècle av. J.-C.").containsExactly("Ve siècle DATE ");
        times("La loi entrera en vigueur à la mi-mars.").containsExactly("la mi-mars DATE 2025-03");
        times("La fête aura lieu le premier dimanche de juillet.")
                .containsExactly("le premier dimanche de juillet DATE 2024-07-07");
    }

    @Test
    void computesFeasts() {
        times("Il viendra à Pâques et repartira à la Pentecôte.")
                .containsExactly("Pâques DATE 2025-04-20", "la Pentecôte DATE 2025-06-08");
        times("À Noël dernier, elle avait chanté.").containsExactly("Noël dernier DATE 2023-12-25");
        times("Noël Mamère a visité le marché de Noël.").isEmpty();
    }

    @Test
    void tellsLengthsSetsAndAges() {
        times("Après une dizaine de jours de grève, l'usine a rouvert.")
                .containsExactly("une dizaine de jours DURATION P10D");
        times("Elle se réunit chaque lundi, tous les deux mois.")
                .containsExactly("chaque lundi SET XXXX-WXX-1", "tous les deux mois SET P2M");
        times("Il risque une peine de dix ans.").containsExactly("dix ans DURATION P10Y");
        times("Un homme de 45 ans et sa fille, âgée de 12 ans, ont été blessés.")
                .isEmpty();
        times("Paul Durand, 54 ans, a deux enfants de 3 et 5 ans.").isEmpty();
    }

    @Test
    void tellsWordsOfTimeFromTheirDoubles() {
        times("Il a été condamné.").isEmpty();
        times("La sonde a photographié Mars.").isEmpty();
        times("Une seconde fois, il a refusé.").isEmpty();
        times("Plus de 2000 personnes ont manifesté.").isEmpty();
        times("Le quotidien Le Monde a publié l'enquête.").isEmpty();
        times("Les 35 heures coûtent 2024 euros.").isEmpty();
    }

    @Test
    void givesNoValueToDatesThatDoNotExist() {
        times("Le 31 février, rien ne s'est passé.").containsExactly("Le 31 février DATE ");
        times("Le 29 février 2023, rien ne s'est passé.").containsExactly("Le 29 février 2023 DATE ");
        times("Il est arrivé à 25 h.").isEmpty();
    }

    @Test
    void relativeDatesHaveNoValueWithoutAPublicationDate() {
        List<String> values = FrenchTimes.tag(
                        "Il est venu hier et reviendra mercredi.",
                        io.github.depeche.Metadata.builder().build())
                .times()
                .stream()
                .map(time -> time.value())
                .toList();
        assertThat(values).containsExactly("", "XXXX-WXX-3");
    }

    @Test
    void aWeekdayWithItsArticleIsOneDayWhereAPerfectOrAnHourTellsSo() {
        times("Un policier a été attaqué le mardi.").containsExactly("le mardi DATE 2024-06-18");
        times("Le marché se tient le mardi.").containsExactly("le mardi SET XXXX-WXX-2");
        times("Il vient un mercredi sur deux.").containsExactly("un mercredi sur deux SET P2W");
    }

    @Test
    void quartersHaveACodeInBusinessNews() {
        times("Au T1 2024, le groupe a perdu trois millions.").containsExactly("T1 2024 DATE 2024-Q1");
        times("Le T4 est loué.").isEmpty(); // a flat
    }

    @Test
    void aDayThatNoMonthHasIsNoOtherTime() {
        times("Elle est partie le 32 mai.").containsExactly("le 32 mai DATE ");
    }

    @Test
    void anArticleBeginsATimeOnlyBeforeAWordOfTimeOrANumber() {
        times("Le maire a reçu la presse dans son bureau.").isEmpty();
        times("Il reviendra dans la dizaine de jours qui suit.")
                .containsExactly("dans la dizaine de jours DATE 2024-06-29");
        // « de » begins « de nos jours », and nothing else here
        times("De nos jours, le port de Brivel n'a plus de grue.").containsExactly("De nos jours TIME PRESENT_REF");
    }

    @Test
    void thatMomentIsTheTimeToldLast() {
        times("Le 5 mai, il a été arrêté. À ce moment-là, il pleuvait.")
                .containsExactly("Le 5 mai DATE 2024-05-05", "ce moment-là TIME 2024-05-05");
    }

    @Test
    void aLengthThatHasPassedIsADate() {
        times("Voilà trois ans qu'il attend.").containsExactly("Voilà trois ans DATE 2021");
    }

    @Test
    void aNameThatBeginsLikeARomanNumberIsNone() {
        times("Irène Vidal et Xavier Morel ont imprimé le livre.").isEmpty();
    }
}
