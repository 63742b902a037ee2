package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Quote;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Persons who are told by a description")
class DescribedPersonsTest {

    private static List<String> speakers(String text) {
        Article article = parse(text);
        return article.quotes().stream()
                .map(Quote::speaker)
                .map(speaker -> speaker.map(Actor::name).orElse(""))
                .toList();
    }

    @Test
    void areNamedInTheNextSentenceByANameThatNothingIntroduces() {
        assertThat(speakers(
                        "« Un gâchis », déplore le maire. Yvon Clouarec rappelle que la commune avait racheté les murs. "
                                + "Le maire assure que tout sera payé."))
                .hasSize(3)
                .containsOnly("Yvon Clouarec");
        assertThat(speakers("L'avocat de la banque dénonce « un classique ». "
                        + "« On ne falsifie pas sur ordre », ironise Me Nabil Berrada."))
                .hasSize(2)
                .containsOnly("Nabil Berrada");
    }

    @Test
    void areNotWhomTheNextSentenceIntroducesByAnotherRole() {
        assertThat(speakers("« Un gâchis », déplore le maire. La cheffe Inès Roy rappelle que le four marchait."))
                .last()
                .isEqualTo("Inès Roy");
        assertThat(speakers("« Un gâchis », déplore le maire. La cheffe Inès Roy rappelle que le four marchait."))
                .first()
                .isNotEqualTo("Inès Roy");
        assertThat(speakers("« Un gâchis », déplore le maire. Me Inès Roy rappelle que l'appel est suspensif."))
                .first()
                .isNotEqualTo("Inès Roy");
    }

    @Test
    void areNamedBehindACommaWhateverTheirNounBelongsTo() {
        assertThat(speakers("Un camouflet pour l'échevine de la Mobilité, Berthe Lhermet, qui portait le dossier. "
                        + "L'échevine a promis de revenir."))
                .containsExactly("Berthe Lhermet");
    }

    @Test
    void areTitledAcrossTheirPartyInBrackets() {
        assertThat(speakers("La députée (LR) de la Mayenne Clotilde Hervieux a déposé un texte. "
                        + "« On verra bien », a ajouté la députée."))
                .containsExactly("Clotilde Hervieux");
    }

    @Test
    void areTheHoldersOfAnOfficeUnderItsAcronymAndItsParaphrases() {
        assertThat(speakers("Le directeur des ressources humaines, Cédric Bossart, a reçu les syndicats. "
                        + "Le DRH a promis de revenir."))
                .containsExactly("Cédric Bossart");
        assertThat(speakers("Le gouverneur de la région, Guy Thiam, a présidé la réunion. "
                        + "Le chef de l'exécutif régional a indiqué que les drones seraient livrés."))
                .containsExactly("Guy Thiam");
    }

    @Test
    void areCalledByAMoreGeneralNounWithAnAdjectiveOrAPartOfWhatCompletesTheirOwn() {
        assertThat(speakers("Le secrétaire général de l'Union du travail, Kacem Zouaoui, a signé. "
                        + "« C'est une victoire », a déclaré le responsable syndical."))
                .containsExactly("Kacem Zouaoui");
        assertThat(speakers("Hichem Ayadi, directeur général de l'Office national de l'huile, est venu. "
                        + "Le patron de l'Office a promis de payer."))
                .containsExactly("Hichem Ayadi");
    }

    @Test
    void areWhoeverIsSpokenOfWhereAPronounTellsWhatTheyDid() {
        assertThat(speakers("Sandrine Delvaux est revenue sur scène, une béquille à la main. "
                        + "« J'ai pleuré comme une gosse », confie celle qui avait quitté la chaîne en 2021."))
                .containsExactly("Sandrine Delvaux");
    }

    @Test
    void areTheOneLawyerWhomTheArticleAddressesSo() {
        assertThat(speakers(
                        "Luc Morel a été condamné à six mois de prison. Son avocat évoque « des erreurs de saisie ». "
                                + "Le parquet n'a pas fait appel. La peine est légère. Le maire se tait. "
                                + "« Mon client remboursera », a fait valoir Me Thierry Goasdic."))
                .hasSize(2)
                .containsOnly("Thierry Goasdic");
    }

    @Test
    void areWomenWhateverTheirCivilityAbbreviates() {
        assertThat(speakers("Le tribunal entendra le Dr Élodie Saillart, pédopsychiatre. "
                        + "Dans son rapport, l'experte évoque un passage à l'acte « préparé »."))
                .containsExactly("Élodie Saillart");
    }

    @Test
    void standForTheirStateWhichIsOneOfTwo() {
        Article article = parse("Le Kazakhstan et la Slovénie signent un accord. Le président Marat Bekov et la cheffe "
                + "de l'Etat slovène, Mojca Hren, se sont vus lundi. Les deux pays avaient investi un million.");
        assertThat(article.actors())
                .filteredOn(actor -> actor.mentions().stream()
                        .anyMatch(mention -> mention.span().in(article.text()).equals("Les deux pays")))
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Kazakhstan", "Slovénie");
    }
}
