package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.mentions;
import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.Gender;
import io.github.depeche.Quote;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names and kinds of actors")
class ActorNamesTest {

    @Test
    void surnamesGoOnBehindEveryParticle() {
        Article article =
                parse("Claire d'Ormoy de Brécart a été élue. Jean-Baptiste de La Salle d'Arzon a été nommé préfet.");
        assertThat(named(article, "Claire d'Ormoy de Brécart").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Jean-Baptiste de La Salle d'Arzon").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void aCountryActsByTheVerbThatItsOwnGoverns() {
        Article article = parse("La France va signer un accord. Le Japon pourrait sanctionner une banque.");
        assertThat(named(article, "France").type()).isEqualTo(ActorType.STATE);
        assertThat(named(article, "Japon").type()).isEqualTo(ActorType.STATE);
    }

    @Test
    void bringTheFormsOfANameTogether() {
        Article article = parse(
                "Le ministre Karim Delorme a visité le port. M. Delorme a promis une aide. Delorme reviendra en mai.");
        Actor delorme = named(article, "Karim Delorme");
        assertThat(delorme.aliases()).containsExactly("Delorme");
        assertThat(mentions(article, delorme)).contains("Le ministre Karim Delorme", "M. Delorme", "Delorme");
        assertThat(delorme.titles()).containsExactly("ministre");
    }

    @Test
    void keepANameWholeThatIsCutInTwo() {
        Article article =
                parse("L'ambassade de Norvège en Côte d'Ivoire dément. Le cabinet Bex & Data a publié un sondage. "
                        + "France Bleu Hérault l'avait annoncé. Le danois Nordbyg a signé un accord avec "
                        + "le Haut-Commissariat de l'ONU pour les réfugiés.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .contains(
                        "ambassade de Norvège en Côte d'Ivoire",
                        "Bex & Data",
                        "France Bleu Hérault",
                        "Nordbyg",
                        "Haut-Commissariat de l'ONU pour les réfugiés");
    }

    @Test
    void areThoseOfKnownHousesWhereASentenceBeginsWithThem() {
        Article article = parse("Bonduelle ferme une usine. Colruyt et Decathlon ouvrent des magasins.");
        assertThat(article.actors())
                .filteredOn(actor -> actor.type() == ActorType.ORGANIZATION)
                .extracting(Actor::name)
                .contains("Bonduelle", "Colruyt", "Decathlon");
    }

    @Test
    void leaveAloneWhatOnlyLooksLikeANameCutInTwo() {
        Article article = parse("Le président de France Nature Environnement a déposé un recours. "
                + "Le budget de R & D baisse, selon Marc Roy et Anne Delmas.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("France Nature Environnement", "Marc Roy", "Anne Delmas");
    }

    @Test
    void nameAnInstitutionByItsFieldOrByTheNameBehindIt() {
        Article article = parse(
                "L'office national des forêts a porté plainte lundi. Des élèves du lycée Kerdoncuff ont manifesté. "
                        + "Le syndicat Spettaculu dénonce un recul.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .contains("office national des forêts", "Spettaculu")
                .anyMatch(name -> name.endsWith("Kerdoncuff"));
    }

    @Test
    void takeACapitalForANameWhereSomethingCompletesTheNoun() {
        Article article = parse("La Société de pathologie tropicale dénonce une pénurie.");
        assertThat(article.actors()).extracting(Actor::name).containsExactly("Société de pathologie tropicale");
        assertThat(article.actors()).allMatch(Actor::isNamed);
    }

    @Test
    void takeAnAuthorityInCapitalsForADescription() {
        Article article = parse("La Région et le Département ont promis une aide.");
        assertThat(article.actors()).hasSize(2).noneMatch(Actor::isNamed);
    }

    @Test
    void knowThatARankTellsNothingOfTheSex() {
        Article article =
                parse("Deux familles ont été évacuées. Le capitaine Aurélie Kerhuel commandait les opérations. "
                        + "« Il n'y avait plus rien à faire », a-t-elle expliqué.");
        Actor captain = named(article, "Aurélie Kerhuel");
        assertThat(captain.gender()).isEqualTo(Gender.FEMALE);
        assertThat(article.quotes()).first().extracting(Quote::speaker).isEqualTo(Optional.of(captain));
    }

    @Test
    void takeAGovernmentOfACountryForItsState() {
        Article article = parse("L'Ukraine a signé l'accord lundi. Le gouvernement ukrainien a remercié ses alliés. "
                + "Moscou et Kiev ont annoncé une trêve.");
        Actor state = named(article, "Ukraine");
        assertThat(state.type()).isEqualTo(ActorType.STATE);
        assertThat(mentions(article, state)).contains("Le gouvernement ukrainien", "Kiev");
    }

    @Test
    void takeACountryThatPlaysForItsTeam() {
        Article article = parse(
                "La Suède a battu le Brésil 2-1 en demi-finale du tournoi olympique de football. "
                        + "Les Suédoises ont marqué deux buts avant la mi-temps. La gardienne a arrêté un penalty et l'équipe jouera la finale.");
        Actor team = named(article, "Suédoises");
        assertThat(team.type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(team.aliases()).contains("Suède");
    }

    @Test
    void knowARelativeByTheFirstNameAlone() {
        Article article =
                parse("Le luthier Ronan Kermarec vit à Brest. « Il m'a tout appris », raconte sa fille Inès.");
        Actor daughter = named(article, "Inès");
        assertThat(daughter.type()).isEqualTo(ActorType.PERSON);
        assertThat(article.quotes()).first().extracting(Quote::speaker).isEqualTo(Optional.of(daughter));
    }

    @Test
    void leaveOutThingsUnderTheirOwnNames() {
        Article article = parse("La sonde Calypso a survolé la lune lundi. Calypso a transmis des images à la Nasa.");
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("Calypso");
    }

    @Test
    void passFromOneNameOfAnOrganizationToAnother() {
        Article article =
                parse("Les Nations unies ont condamné l'attaque lundi. L'ONU réclame une enquête indépendante.");
        assertThat(named(article, "Nations unies").aliases()).contains("ONU");
    }

    @Test
    void bindAnAcronymToItsExpansion() {
        Article article =
                parse("L'Organisation mondiale de la santé (OMS) a publié un rapport. L'OMS recommande la prudence.");
        assertThat(named(article, "Organisation mondiale de la santé").aliases())
                .contains("OMS");
    }

    @Test
    void keepTwoPersonsOfOneSurnameApartByTheirTitles() {
        Article article = parse("Paul Garnier et Sophie Garnier sont mariés. Mme Garnier a porté plainte hier.");
        assertThat(mentions(article, named(article, "Sophie Garnier"))).contains("Mme Garnier");
        assertThat(mentions(article, named(article, "Paul Garnier"))).doesNotContain("Mme Garnier");
    }

    @Test
    void nameACoupleThatSharesASurnameTogether() {
        Article article = parse("Anne et Paul Lanoë, parents de Jules, ont porté plainte lundi à Lille. "
                + "Les parents de la victime réclament un procès.");
        Actor couple = named(article, "Anne et Paul Lanoë");
        assertThat(couple.type()).isEqualTo(ActorType.GROUP);
        assertThat(mentions(article, couple)).contains("Les parents de la victime");
    }

    @Test
    void findAWeeklyAgainByItsKind() {
        Article article = parse("Le Canard enchaîné a publié une enquête. L'hebdomadaire dénonce une loi de faveur.");
        assertThat(mentions(article, named(article, "Le Canard enchaîné"))).contains("L'hebdomadaire");
    }

    @Test
    void areCapitalsWhereTheySpeakAndNotWhereTheyAreMerePlaces() {
        Article speaking = parse("Moscou a annoncé jeudi une riposte. Le Kremlin dénonce une provocation.");
        assertThat(named(speaking, "Moscou").type()).isEqualTo(ActorType.STATE);
        assertThat(named(speaking, "Kremlin").country()).contains("RU");
        Article place = parse("Luc Ferrand vit à Moscou depuis dix ans.");
        assertThat(place.actors()).noneMatch(actor -> actor.name().equals("Moscou"));
    }

    @Test
    void areInstitutionsNamedByACommonNounAndAPlace() {
        Article article = parse("Le parquet de Lille a ouvert une enquête. Un tribunal a été saisi.");
        assertThat(named(article, "parquet de Lille").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(article.actors())
                .filteredOn(actor -> actor.name().equals("Un tribunal"))
                .allMatch(actor -> !actor.isNamed());
    }

    @Test
    void takeTheirCountryFromTheirNationality() {
        Article article = parse("Le président kazakh, Daniyar Omarov, a été reçu à Paris.");
        Actor omarov = named(article, "Daniyar Omarov");
        assertThat(omarov.country()).contains("KZ");
        assertThat(omarov.countryEvidence()).contains("kazakh");
    }

    @Test
    void tellTheSexByAFirstNameWithForeignAccents() {
        Article article = parse("Le concert était dirigé par Nicolás Varela et par Jürgen Brandt.");
        assertThat(named(article, "Nicolás Varela").gender()).isEqualTo(Gender.MALE);
        assertThat(named(article, "Jürgen Brandt").gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void haveTheTitlesThatStandBesideTheirNames() {
        Article article = parse(
                "Luc Cormier, maire de Brivel, a rencontré la ministre Anne Roy. Son frère Paul Roy était là, avec la victime, Ada Vasnier.");
        assertThat(named(article, "Luc Cormier").titles()).containsExactly("maire de Brivel");
        assertThat(named(article, "Anne Roy").titles()).containsExactly("ministre");
        assertThat(named(article, "Paul Roy").titles()).isEmpty();
        assertThat(named(article, "Ada Vasnier").titles()).isEmpty();
    }

    @Test
    void areCountriesWhoseNameStandsWhereNothingActs() {
        Article article = parse("L'Union africaine a voté le retour du Maroc. Le royaume a remercié ses alliés.");
        assertThat(mentions(article, named(article, "Maroc"))).contains("Le royaume");
    }

    @Test
    void areNotPlacesAndConditions() {
        Article article =
                parse("Le convoi est tombé dans une embuscade vers 18H00 GMT à une dizaine de kilomètres de la ville. "
                        + "Deux soldats ont été blessés. Leur état n'inspire plus de crainte.");
        assertThat(article.actors()).extracting(Actor::name).containsExactly("Deux soldats");
    }

    @Test
    void areGovernmentsThatGoByTheNameOfTheirHead() {
        Article article =
                parse("Le gouvernement Delorme a démissionné lundi. Selon Air-Sauvetage, la route est coupée.");
        assertThat(named(article, "gouvernement Delorme").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(article.actors()).extracting(Actor::name).contains("Air-Sauvetage");
    }

    @Test
    void areCompaniesWhereTheyHaveStaffOrShareholders() {
        Article article =
                parse("Les salariés d'Havnebygg ont débrayé lundi. Chez Havnebygg, on redoute un plan social.");
        assertThat(named(article, "Havnebygg").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void arePersonsBehindACivilityAndAParticle() {
        Article article = parse("Ghislain de Maubec se présente. Hier, M. de Maubec a saisi la justice.");
        assertThat(mentions(article, named(article, "Ghislain de Maubec"))).contains("M. de Maubec");
    }

    /** « la PDG » is a post, whoever takes its capitals for those of a company. */
    @Test
    void postsInCapitalsAreNoOrganizations() {
        Article article = ParsedActors.parse(
                "La PDG de Keevoa, Agathe Moncort, a annoncé des embauches. « Nous recrutons », a résumé la PDG. La DRH a démenti.");
        Actor head = ParsedActors.named(article, "Agathe Moncort");
        assertThat(ParsedActors.mentions(article, head)).contains("la PDG");
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("PDG", "DRH");
    }

    @Test
    void areNotThoseOfWhomAStreetIsCalledAfter() {
        Article article = parse(
                "La conduite passe sous l'avenue du général Morvan. Luc Cormier a traversé le boulevard du docteur Roy.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("Luc Cormier");
    }

    @Test
    void universitiesHaveTheNameBehindThem() {
        Article article =
                parse("Luc Cormier enseigne à l'université Aminata Morel. L'université Aminata Morel a fermé.");
        assertThat(article.actors()).extracting(Actor::name).containsExactlyInAnyOrder("Luc Cormier", "Aminata Morel");
        assertThat(named(article, "Aminata Morel").type()).isEqualTo(ActorType.ORGANIZATION);
    }
}
