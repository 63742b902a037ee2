package io.github.depeche.event;

import static io.github.depeche.event.ParsedEvents.names;
import static io.github.depeche.event.ParsedEvents.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Event;
import io.github.depeche.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom the phrases around an event speak of")
class ParticipantPhrasesTest {

    @Test
    void whoeverTellsSomethingInADocumentPublishedIt() {
        Event published = only(
                EventType.PUBLISH,
                "Dans un rapport publié lundi, la Cour des comptes recense trente chantiers abandonnés.");
        assertThat(names(published.agents())).containsExactly("Cour des comptes");
    }

    @Test
    void whoeverSignsAnOrderDoesWhatItDoes() {
        Event ban = only(EventType.RESTRICT, "Claire Besson a signé lundi un arrêté interdisant la chasse à Norval.");
        assertThat(names(ban.agents())).containsExactly("Claire Besson");
    }

    @Test
    void whoeverCallsForAProtestTakesPart() {
        Event protest =
                only(EventType.PROTEST, "Deux cents infirmières ont manifesté lundi à Brest à l'appel de la CGT.");
        assertThat(names(protest.agents())).contains("CGT").hasSize(2);
    }

    @Test
    void whomAPrepositionMadeOfANounBringsInTakesPart() {
        Event complaint = only(EventType.ACCUSE, "Une plainte a été déposée à l'encontre de Paul Garnier.");
        assertThat(names(complaint.patients())).containsExactly("Paul Garnier");
        Event inquiry = only(EventType.INVESTIGATE, "Une enquête a été ouverte à l'encontre de la société Ardanel.");
        assertThat(names(inquiry.patients())).containsExactly("Ardanel");
        assertThat(inquiry.agents()).isEmpty();
        Event request = only(EventType.REQUEST, "Claire Besson a lancé un appel à l'endroit des entreprises.");
        assertThat(request.patients()).hasSize(1);
    }

    @Test
    void theClubWithWhichAPlayerSignsSignsToo() {
        Event contract = only(EventType.SIGN_AGREEMENT, "Karim Delorme a signé lundi chez les Merlettes de Brest.");
        assertThat(names(contract.agents())).contains("Karim Delorme").hasSize(2);
    }

    @Test
    void whoeverIsPresentAtAMeetingTakesPart() {
        Event meeting = only(
                EventType.MEET,
                "Une réunion s'est tenue lundi à Brest en présence de Claire Besson et de Paul Garnier.");
        assertThat(names(meeting.agents())).containsExactlyInAnyOrder("Claire Besson", "Paul Garnier");
    }

    @Test
    void aJournalPublishesWhatAppearsInIt() {
        Event published = only(EventType.PUBLISH, "L'enquête a été publiée lundi dans Le Monde.");
        assertThat(names(published.agents())).containsExactly("Le Monde");
    }

    @Test
    void anAppositionNamesWhoActs() {
        Event request = only(
                EventType.REQUEST,
                "Son conseil, Me Fanny Orsel, réclame 600 000 euros d'indemnités à la ville de Brest.");
        assertThat(names(request.agents())).singleElement().asString().endsWith("Fanny Orsel");
    }

    @Test
    void aDirectionStandsForItsOrganisation() {
        Event layOff = only(EventType.LAY_OFF, "La direction du groupe Ardanel a licencié vingt salariés lundi.");
        assertThat(names(layOff.agents())).singleElement().asString().contains("Ardanel");
    }

    @Test
    void theUnitOfThoseWhoArrestDoesItToo() {
        Event arrest = only(
                EventType.ARREST, "Les gendarmes de la section de recherches de Brest ont arrêté Karim Delorme lundi.");
        assertThat(names(arrest.agents())).anyMatch(name -> name.contains("ection de recherches"));
        assertThat(names(arrest.patients())).containsExactly("Karim Delorme");
    }

    @Test
    void whatHasNoNameDoesNotShutItself() {
        assertThat(only(EventType.CLOSE, "L'usine a fermé lundi à Brest.").agents())
                .isEmpty();
    }

    @Test
    void thoseWhoAreTakenOverWithAWorkshopAreThings() {
        Event purchase = only(EventType.ACQUIRE, "Le groupe Ardanel a racheté lundi l'atelier et vingt salariés.");
        assertThat(purchase.patients()).isEmpty();
        assertThat(names(purchase.agents())).singleElement().asString().contains("Ardanel");
    }

    @Test
    void whoeverCountsTheDeadHasNotKilledThem() {
        assertThat(only(EventType.DIE, "La police fait état de trois morts lundi à Brest.")
                        .agents())
                .isEmpty();
    }

    @Test
    void whoeverHasFledWentByThemselves() {
        Event flight = only(EventType.MOVE, "Karim Delorme, réfugié lundi à Lisbonne, refuse de parler.");
        assertThat(names(flight.agents())).containsExactly("Karim Delorme");
        assertThat(flight.patients()).isEmpty();
    }

    @Test
    void whoeverIsAskedForATalkIsAsked() {
        Event request = only(EventType.REQUEST, "Paul Garnier a demandé lundi un entretien avec Claire Besson.");
        assertThat(names(request.agents())).containsExactly("Paul Garnier");
        assertThat(names(request.patients())).containsExactly("Claire Besson");
    }

    @Test
    void atWhoseDemandOneActsHasAsked() {
        Event request = only(EventType.REQUEST, "Paul Garnier a fermé le pont lundi à la demande de Claire Besson.");
        assertThat(names(request.agents())).containsExactly("Claire Besson");
        assertThat(names(request.patients())).containsExactly("Paul Garnier");
    }

    @Test
    void whoLosesSomebodyDoesNotDie() {
        Event death = only(EventType.DIE, "Claire Besson a perdu son mari lundi dans une avalanche à Norval.");
        assertThat(names(death.patients())).doesNotContain("Claire Besson").hasSize(1);
    }

    @Test
    void whoeverFoundsSomethingWithOthersIsNotAlone() {
        Event founding =
                only(EventType.CREATE, "Claire Besson a fondé en 2014 l'association Brivel Solidaire avec Luc Morel.");
        assertThat(names(founding.agents())).containsExactlyInAnyOrder("Claire Besson", "Luc Morel");
    }

    @Test
    void whomAnInquiryIsEntrustedToLeadsIt() {
        Event inquiry = only(
                EventType.INVESTIGATE, "Le parquet de Lille a ouvert une enquête, confiée à la gendarmerie de Norval.");
        assertThat(names(inquiry.agents())).contains("gendarmerie de Norval").hasSize(2);
    }

    @Test
    void aCompanyThatIsWoundUpSuffersIt() {
        Event closure = only(
                EventType.CLOSE,
                "La société Ardanel, placée en redressement judiciaire le 3 juin, cherche un repreneur.");
        assertThat(names(closure.patients())).containsExactly("Ardanel");
    }

    @Test
    void whoPromisesAnElectionDoesNotElect() {
        Event election = only(EventType.ELECT, "L'opposition promet une élection avant la fin du mois de février.");
        assertThat(election.agents()).isEmpty();
    }

    @Test
    void eachOfACoupleTakesPart() {
        Event complaint = only(
                EventType.ACCUSE,
                "Anne et Paul Garnier, parents d'une élève de Norval, ont écrit au maire. "
                        + "Les parents ont porté plainte lundi contre la société Ardanel.");
        assertThat(names(complaint.agents())).containsExactlyInAnyOrder("Anne", "Paul Garnier");
    }

    @Test
    void aCourtThatTheLocutionNamesConvicts() {
        Event conviction = only(
                EventType.CONVICT,
                "Paul Garnier a été condamné vendredi par le tribunal de Norval à dix mois de prison avec sursis.");
        assertThat(names(conviction.agents())).containsExactly("tribunal de Norval");
    }

    @Test
    void aNumberStandsForThoseBehindIt() {
        Event killing = only(EventType.DIE, "L'armée malienne affirme avoir tué sept des assaillants.");
        assertThat(killing.patients()).hasSize(1);
    }

    @Test
    void anInfinitiveBehindANounHasTheSubjectOfTheVerbOfSaying() {
        Event purchase =
                only(EventType.ACQUIRE, "Claire Besson annonce dans cet entretien avoir acheté en octobre un moulin.");
        assertThat(names(purchase.agents())).containsExactly("Claire Besson");
    }

    @Test
    void whoIsKilledInAnAccidentHadIt() {
        Event accident = only(EventType.ACCIDENT, "Paul Garnier est mort lundi dans un accident de la route.");
        assertThat(names(accident.patients())).containsExactly("Paul Garnier");
    }

    @Test
    void aCapitalActsForItsCountryWhereverItStands() {
        Event appeal = only(EventType.REQUEST, "Washington a appelé lundi les belligérants à la retenue.");
        assertThat(names(appeal.agents())).containsExactly("Washington");
    }

    @Test
    void anActorNounMayBeOfTwoWords() {
        Event arrest = only(EventType.ARREST, "La police a interpellé lundi un gilet jaune à Norval.");
        assertThat(arrest.patients()).hasSize(1);
    }

    @Test
    void thoseActWithWhomTheVerbOfARelativeClauseAgrees() {
        Event help = only(EventType.AID, "Le ministre salue l'engagement des pompiers, qui ont secouru les victimes.");
        assertThat(names(help.agents())).containsExactly("pompiers");
    }
}
