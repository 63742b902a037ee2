package io.github.depeche.event;

import static io.github.depeche.event.ParsedEvents.names;
import static io.github.depeche.event.ParsedEvents.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.SharedParser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who takes part in an event")
class ParticipantsTest {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    @Test
    void whoWinsAPrizeGetsIt() {
        Event award = only(EventType.AWARD, "Claire Besson a reçu le prix Goncourt lundi.");
        assertThat(names(award.patients())).containsExactly("Claire Besson");
        assertThat(award.agents()).isEmpty();
    }

    @Test
    void whoHasHimselfArrestedIsArrested() {
        Event arrest = only(EventType.ARREST, "Karim Delorme s'est fait arrêter par la police lundi à Brest.");
        assertThat(names(arrest.patients())).containsExactly("Karim Delorme");
        assertThat(names(arrest.agents())).singleElement().asString().contains("police");
    }

    @Test
    void whoArrivesDoesSo() {
        Event arrival = only(EventType.MOVE, "Des réfugiés sont arrivés lundi à Calais.");
        assertThat(arrival.agents()).hasSize(1);
        assertThat(arrival.patients()).isEmpty();
    }

    @Test
    void aThingIsNamedByItsOwnPhrase() {
        assertThat(phrase("siège", "La mairie crée une régie, dont le siège de verre sera installé à Brest lundi."))
                .isEqualTo("le siège de verre");
        assertThat(phrase("formule", "La formule est de Claire Besson.")).isEqualTo("La formule");
    }

    private static String phrase(String noun, String text) {
        return PARSER.parse(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.form().equals(noun))
                .map(token -> NounPhrase.of(token).in(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allOfAListTakePart() {
        Event inquiry = only(
                EventType.INVESTIGATE, "Henri Morel, René Garrec et Jean Carle ont été mis en examen lundi à Lyon.");
        assertThat(names(inquiry.patients())).containsExactlyInAnyOrder("Henri Morel", "René Garrec", "Jean Carle");
    }

    @Test
    void aDemandIsMadeOfTheOneWhoIsToAct() {
        Event demand = only(EventType.REQUEST, "Claire Besson demande que Paul Durand publie les comptes.");
        assertThat(names(demand.agents())).containsExactly("Claire Besson");
        assertThat(names(demand.patients())).containsExactly("Paul Durand");
    }

    @Test
    void aDayIsNeitherSubjectNorObject() {
        Event meeting = only(EventType.MEET, "Claire Besson recevra jeudi Paul Durand à Rodez.");
        assertThat(names(meeting.agents())).containsExactlyInAnyOrder("Claire Besson", "Paul Durand");
    }

    @Test
    void whoIsAccusedOfACrimeIsItsAgent() {
        Event murder = only(EventType.DIE, "Karim Delorme est soupçonné du meurtre de Paul Durand.");
        assertThat(names(murder.agents())).containsExactly("Karim Delorme");
        assertThat(names(murder.patients())).containsExactly("Paul Durand");
    }

    @Test
    void someOfANamedGroupAreThatGroup() {
        Event protest = only(EventType.PROTEST, "Une centaine de Gilets jaunes ont manifesté lundi à Rodez.");
        assertThat(names(protest.agents())).containsExactly("Gilets jaunes");
    }

    @Test
    void anInfinitiveHasTheSubjectOfTheClauseBehindWhatBringsItIn() {
        Event meeting =
                only(EventType.MEET, "Claire Besson s'est rendue mardi à Rodez afin de rencontrer Paul Durand.");
        assertThat(names(meeting.agents())).containsExactlyInAnyOrder("Claire Besson", "Paul Durand");
        Event purchase = only(EventType.ACQUIRE, "Le groupe Valmont est en passe de racheter la société Delcourt.");
        assertThat(names(purchase.agents())).singleElement().asString().contains("Valmont");
    }

    @Test
    void aParticipleBehindACommaTellsOfTheSubject() {
        Event deaths =
                only(EventType.DIE, "Karim Delorme a foncé mardi sur la terrasse d'un café, tuant deux clients.");
        assertThat(names(deaths.agents())).containsExactly("Karim Delorme");
    }

    @Test
    void whoseWorkItIsPublishesIt() {
        Event own = only(EventType.PUBLISH, "L'étude de l'institut Cordier a été publiée mardi.");
        assertThat(names(own.agents())).singleElement().asString().contains("Cordier");
        Event cited = only(
                EventType.PUBLISH, "Dans une étude publiée mardi, l'institut Cordier juge ce bilan trop optimiste.");
        assertThat(names(cited.agents())).singleElement().asString().contains("Cordier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luc Morel a été critiqué dans un article publié mardi.",
                "Luc Morel figure dans un rapport publié mardi.",
                "Luc Morel est accusé dans une enquête publiée mardi.",
                "Luc Morel a réagi à une étude publiée mardi."
            })
    void whomAWorkSpeaksOfDoesNotPublishIt(String sentence) {
        assertThat(only(EventType.PUBLISH, sentence).agents()).isEmpty();
    }

    @Test
    void whereItIsPublishedTakesNoPart() {
        Event photo = only(EventType.PUBLISH, "Luc Morel a publié lundi dans le quartier une photo.");
        assertThat(names(photo.agents())).containsExactly("Luc Morel");
        Event column = only(EventType.PUBLISH, "Luc Morel a publié une tribune dans Le Monde mardi.");
        assertThat(names(column.agents())).containsExactly("Luc Morel");
    }

    @Test
    void whoIsOnAVisitMakesIt() {
        Event visit = only(EventType.VISIT, "Claire Besson, en visite à Rodez mardi, a inauguré une école.");
        assertThat(names(visit.agents())).containsExactly("Claire Besson");
    }

    @Test
    void anInquiryIsThatOfTheOneWhoLeadsIt() {
        Event inquiry = only(EventType.INVESTIGATE, "L'enquête de la gendarmerie a duré deux ans à Rodez.");
        assertThat(inquiry.agents()).hasSize(1);
        assertThat(inquiry.patients()).isEmpty();
    }

    @Test
    void aLifeIsThatOfTheOneWhomItCosts() {
        Event death = only(EventType.DIE, "L'explosion a coûté la vie à Karim Delorme mardi à Brest.");
        assertThat(names(death.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void peopleTakePartByWhateverNounTheyAreCalled() {
        // the lemma of « infirmières » is « infirmier », « Professeur » is a title too
        for (String sentence : List.of(
                "Deux infirmières ont été blessées mardi à Lyon.",
                "Un professeur a été blessé mardi à Lyon.",
                "Trois bibliothécaires ont été blessés mardi à Lyon.")) {
            assertThat(only(EventType.INJURE, sentence).patients()).as(sentence).hasSize(1);
        }
    }

    @Test
    void aWordOfQuantityStandsForThoseWhomItCounts() {
        Event rescue = only(EventType.AID, "Plus de vingt marins ont été secourus lundi au large de Brest.");
        assertThat(names(rescue.patients())).singleElement().asString().contains("marins");
        assertThat(rescue.count()).as("no count is told of a rescue").isEmpty();
        Event verdict = only(EventType.CONVICT, "Le tribunal a condamné près d'une centaine de manifestants mardi.");
        assertThat(names(verdict.patients())).singleElement().asString().contains("manifestants");
    }

    @Test
    void nothingIsSufferedBehindTheAuxiliaryOfTheActive() {
        Event vote = only(EventType.LEGISLATE, "Le conseil municipal a adopté par 19 voix contre 8 le budget lundi.");
        assertThat(vote.agents()).as("« par 19 voix » is no agent").hasSize(1);
    }

    @Test
    void companyHasThePartOfTheSubject() {
        Event departure = only(EventType.MOVE, "Claire Besson s'est enfuie avec Karim Delorme lundi.");
        assertThat(names(departure.agents())).containsExactlyInAnyOrder("Claire Besson", "Karim Delorme");
        Event arrest = only(EventType.ARREST, "Paul Durand a été arrêté lundi avec Luc Morel.");
        assertThat(names(arrest.patients())).containsExactlyInAnyOrder("Paul Durand", "Luc Morel");
    }

    @Test
    void whoFaresLikewiseTakesPart() {
        Event injury = only(EventType.INJURE, "Paul Durand a été blessé lundi, tout comme Luc Morel, à Tulle.");
        assertThat(names(injury.patients())).containsExactlyInAnyOrder("Paul Durand", "Luc Morel");
    }

    @Test
    void aRelativeClauseWithASupportVerbTellsWhoDoesIt() {
        Event attack = only(EventType.ATTACK, "La justice examine l'attaque que Luc Morel a menée lundi à Tulle.");
        assertThat(names(attack.agents())).containsExactly("Luc Morel");
        Event threats =
                only(EventType.THREATEN, "Le parquet enquête sur les menaces que Claire Besson a reçues lundi.");
        assertThat(names(threats.patients())).containsExactly("Claire Besson");
    }

    @Test
    void aWithdrawalIsFromTheOneThatIsLeft() {
        Event exit =
                only(EventType.WITHDRAW, "La sortie de l'Union européenne a été annoncée lundi par le Royaume-Uni.");
        assertThat(names(exit.patients())).containsExactly("Union européenne");
    }

    @Test
    void whatHasNoNameOfItsOwnIsAThingThatIsAttacked() {
        Event attack = only(EventType.ATTACK, "Des hommes ont attaqué une banque mardi à Lyon.");
        assertThat(attack.agents()).hasSize(1);
        assertThat(attack.patients()).isEmpty();
    }

    @Test
    void peopleAreFoundButNothingElseTakesPart() {
        Event found = only(EventType.DISCOVER, "Deux randonneurs ont été retrouvés dimanche près de Gap.");
        assertThat(found.patients()).hasSize(1);
    }

    @Test
    void companyBehindAnObjectMayBeOfEitherSide() {
        Event arrest = only(EventType.ARREST, "La police a arrêté lundi Paul Durand avec son frère Luc Morel.");
        assertThat(names(arrest.agents())).hasSize(1).doesNotContain("Luc Morel");
        Event sacking = only(EventType.LAY_OFF, "Velmora a licencié Paul Durand tout comme Luc Morel.");
        assertThat(names(sacking.agents())).doesNotContain("Luc Morel");
    }

    @Test
    void howSomethingIsDoneIsNoCompany() {
        Event criticism = only(EventType.ACCUSE, "Le maire a critiqué la ministre avec virulence.");
        assertThat(criticism.object()).isEmpty();
    }

    @Test
    void whatIsAskedForOrPromisedIsAThing() {
        Event demand = only(EventType.REQUEST, "Claire Besson réclame une commission d'enquête.");
        assertThat(demand.patients()).isEmpty();
        Event envoys = only(EventType.REQUEST, "Claire Besson demande la nomination d'un médiateur.");
        assertThat(envoys.patients()).isEmpty();
        Event promise = only(EventType.PROMISE, "Claire Besson a promis une police municipale aux habitants.");
        assertThat(promise.patients()).hasSize(1);
    }

    @Test
    void aCourtThatIsTurnedToIsNotAccused() {
        Event complaint = only(EventType.ACCUSE, "Claire Besson a saisi le tribunal administratif contre Paul Durand.");
        assertThat(names(complaint.patients())).containsExactly("Paul Durand");
    }

    @Test
    void whoHearsSomebodyIsToldByTheWordsOfALocutionToo() {
        Event hearing = only(EventType.INVESTIGATE, "Paul Durand a été entendu par les gendarmes mardi.");
        assertThat(names(hearing.agents())).containsExactly("les gendarmes");
        assertThat(names(hearing.patients())).containsExactly("Paul Durand");
    }

    @Test
    void anOrganisationIsFoundedWhereItHasAName() {
        Event founding = only(EventType.CREATE, "Claire Besson a fondé l'association Terre nouvelle en 1998.");
        assertThat(names(founding.patients())).containsExactly("Terre nouvelle");
        Event opening = only(EventType.CREATE, "Claire Besson a créé une association en 1998.");
        assertThat(opening.patients()).isEmpty();
    }

    @Test
    void whoSellsAndWhoBuysBothAct() {
        Event sale = only(EventType.ACQUIRE, "Claire Besson a vendu l'usine à Paul Durand en 2019.");
        assertThat(names(sale.agents())).containsExactlyInAnyOrder("Claire Besson", "Paul Durand");
    }

    @Test
    void atMostSoManyAreTheObject() {
        Event deaths = only(EventType.DIE, "L'armée a tué jusqu'à vingt rebelles mardi.");
        assertThat(deaths.patients()).hasSize(1);
    }

    @Test
    void whoIsAccusedOfADeedHasDoneIt() {
        Event attack = only(EventType.ATTACK, "Claire Besson accuse Paul Durand d'avoir bombardé le village.");
        assertThat(names(attack.agents())).containsExactly("Paul Durand");
    }

    @Test
    void aDemandIsMadeOfTheOneWhoIsWrittenTo() {
        Event demand = only(EventType.REQUEST, "Claire Besson a écrit à Paul Durand pour réclamer une enquête.");
        assertThat(names(demand.patients())).containsExactly("Paul Durand");
    }

    @Test
    void peopleUnderArmsAreAttackedThoughTheyHaveNoName() {
        Event attack = only(EventType.ATTACK, "Les rebelles ont attaqué l'armée mardi dans le nord.");
        assertThat(names(attack.patients())).containsExactly("l'armée");
    }

    @Test
    void whoeverIsPromisedSomethingNeedsNoName() {
        Event promise = only(EventType.PROMISE, "Le maire a promis aux syndicats une hausse des salaires.");
        assertThat(promise.patients()).hasSize(1);
    }

    @Test
    void peopleWhoAreToldOfAsElectedTakePart() {
        Event election = only(EventType.ELECT, "Deux femmes ont été élues lundi à la mairie de Lyon.");
        assertThat(election.patients()).hasSize(1);
    }

    @Test
    void whereOneProtestsIsNotAgainstWhom() {
        String text = "Une manifestation à Lyon contre la réforme a réuni mille personnes lundi.";
        Event protest = only(EventType.PROTEST, text);
        assertThat(protest.patients()).isEmpty();
        assertThat(protest.object()).map(span -> span.in(text)).hasValue("la réforme");
    }

    @Test
    void anAddressCountsNobody() {
        Event attack = only(EventType.ATTACK, "Le 12 de la rue Pasteur a été attaqué lundi.");
        assertThat(attack.object()).isEmpty();
    }
}
