package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Houses that go by a noun")
class HousesTest {

    private static Actor lastSpeaker(Article article) {
        assertThat(article.quotes()).isNotEmpty();
        return article.quotes().get(article.quotes().size() - 1).speaker().orElseThrow();
    }

    /** A name finder takes these names for persons; what the article calls them tells better. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Minéraux Austrelle veut creuser sous le lac. La société assure que l'eau restera pure.|Minéraux Austrelle",
                "Selon le très officiel Damaru Shimbun, le port fermera. Le quotidien ajoute que la ville paiera.|Damaru Shimbun",
                "El Heraldo publie les comptes de la ville. Le journal affirme que le maire a payé deux fois.|El Heraldo"
            })
    void areNoPersons(String text, String house) {
        Article article = parse(text);
        assertThat(lastSpeaker(article).name()).isEqualTo(house);
        assertThat(named(article, house).type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void companiesAreToldByWhatOnlyCompaniesDo() {
        Article article = parse("Nexalia a racheté Corvex pour trois milliards. Kortem et Delvia vont fusionner. "
                + "Le mois dernier, Karvel licenciait trois cents ouvriers.");
        for (String company : List.of("Nexalia", "Corvex", "Kortem", "Delvia", "Karvel")) {
            assertThat(named(article, company).type()).as(company).isEqualTo(ActorType.ORGANIZATION);
        }
    }

    @Test
    void leaveThosePersonsWhoHaveAFirstNameOrAnOffice() {
        Article article =
                parse("La maire Nora Delmas a reçu Paul Brenval. L'entreprise assure que l'eau restera pure.");
        assertThat(named(article, "Nora Delmas").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Paul Brenval").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNoneOfAnotherKind() {
        assertThat(lastSpeaker(parse("Le ministère de l'Agriculture a reçu la Fédération des bergers. "
                                + "L'association juge que la promesse est vide."))
                        .name())
                .isEqualTo("Fédération des bergers");
    }

    @Test
    void areTheAgencyThatWasNamedSoRatherThanANewsAgency() {
        assertThat(lastSpeaker(parse("L'agence régionale de santé a fermé la clinique. "
                                + "L'AFP a reçu une lettre des patients. L'agence affirme que les lits manquent."))
                        .name())
                .isEqualTo("agence régionale de santé");
    }

    @Test
    void areTheFirstAndTheSecondOfTwoToldTogether() {
        Article article = parse("La mairie de Brivel et la préfecture de Lansac se renvoient la balle. "
                + "La première assure que la route est sûre, la seconde affirme que le pont est dangereux.");
        assertThat(article.quotes())
                .extracting(quote -> quote.speaker().map(Actor::name).orElse(""))
                .containsExactly("mairie de Brivel", "préfecture de Lansac");
    }
}
