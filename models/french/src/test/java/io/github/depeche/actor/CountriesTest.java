package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final String STORY =
            "Le conseil municipal de Limoges s'est réuni lundi. Des habitants venus de Tours et d'Orléans ont "
                    + "protesté devant la mairie. ";

    @Test
    void arePresumedFromWhereTheArticlePlays() {
        Article article = parse(STORY + "« Nous partons », a dit Ada Vasnier, directrice de l'école.");
        Actor vasnier = named(article, "Ada Vasnier");
        assertThat(vasnier.country()).contains("FR");
        assertThat(vasnier.countryEvidence()).contains("Limoges");
        assertThat(vasnier.isCountryPresumed()).isTrue();
    }

    @Test
    void arePresumedFromTheMediumToo() {
        String text =
                "Des habitants de Tours et de Limoges ont protesté. « Nous partons », a dit Ada Vasnier, directrice de l'école.";
        assertThat(named(parse(text), "Ada Vasnier").country()).isEmpty();
        assertThat(named(parse("Par Paul Roy, Le Monde\n\n" + text), "Ada Vasnier")
                        .country())
                .contains("FR");
    }

    @Test
    void areToldRatherThanPresumed() {
        Article article = parse(STORY + "L'architecte italien Marco Bellini a présenté son projet.");
        Actor bellini = named(article, "Marco Bellini");
        assertThat(bellini.country()).contains("IT");
        assertThat(bellini.isCountryPresumed()).isFalse();
    }

    @Test
    void areNotPresumedOfBodiesOfManyCountriesNorOfFirstNames() {
        Article article = parse(STORY + "L'Union européenne a financé le projet. « Je reste », dit Nadia.");
        assertThat(named(article, "Union européenne").country()).isEmpty();
        assertThat(named(article, "Nadia").country()).isEmpty();
    }

    @Test
    void areNotPresumedWhereTheArticlePlaysNowhere() {
        Article article = parse("De Limoges à Madrid, de Lisbonne à Rome, Ada Vasnier a vendu ses tableaux.");
        assertThat(named(article, "Ada Vasnier").country()).isEmpty();
    }

    @Test
    void areThoseOfWhomEveryoneKnows() {
        Article article = parse(STORY + "Barack Obama a écrit aux habitants.");
        Actor obama = named(article, "Barack Obama");
        assertThat(obama.country()).contains("US");
        assertThat(obama.countryEvidence()).contains("persons.tsv");
    }

    @Test
    void ofInstitutionsThatMostCountriesHaveAreThoseOfTheArticle() {
        Article article =
                parse("Les rues de Dakar et de Thiès étaient calmes, celles de Saint-Louis aussi, au Sénégal. "
                        + "L'Assemblée nationale a voté la loi.");
        assertThat(named(article, "Assemblée nationale").country()).contains("SN");
    }

    @Test
    void ofPlacesWithAContractedArticleAreTheirs() {
        Article article = parse("Le tribunal du Havre a condamné un homme.");
        assertThat(named(article, "tribunal du Havre").country()).contains("FR");
    }

    @Test
    void areNotThoseOfTheLandAfterWhichAFamousPersonIsCalled() {
        Article article =
                parse("Le président Hollande ne cédera pas. « Nous tiendrons », a dit Hollande devant les maires. "
                        + "François Hollande repart mercredi.");
        Actor hollande = named(article, "François Hollande");
        assertThat(hollande.type()).isEqualTo(ActorType.PERSON);
        assertThat(hollande.country()).contains("FR");
        assertThat(article.quotes()).allMatch(quote -> quote.speaker().equals(Optional.of(hollande)));
    }

    @Test
    void ofOrganizationsAreThoseOfTheirSeats() {
        Article article = parse("Colruyt et Decathlon ouvrent des magasins. La Migros et Desjardins aussi.");
        assertThat(named(article, "Decathlon").country()).contains("FR");
        assertThat(named(article, "Colruyt").country()).contains("BE");
        assertThat(named(article, "Migros").country()).contains("CH");
        assertThat(named(article, "Desjardins").countryEvidence()).contains("organizations.tsv");
    }

    @Test
    void ofMediaInBylinesAreTheirs() {
        String text = "Par Paul Roy, Seneweb\n\nDes habitants ont protesté. « Nous partons », a dit Ada Vasnier.";
        assertThat(named(parse(text), "Seneweb").country()).contains("SN");
    }

    @Test
    void ofBodiesThatMostCountriesHaveAreNoOthersWhereTheArticlePlaysElsewhere() {
        String deed = "La Cour des comptes a rendu son rapport. ";
        assertThat(named(parse(deed), "Cour des comptes").country()).contains("FR");
        assertThat(named(
                                parse(deed + "À Lusaka, le ministre l'a lu. De Madrid à Rome, tous l'attendaient."),
                                "Cour des comptes")
                        .country())
                .isEmpty();
    }
}
