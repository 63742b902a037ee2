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

@DisplayName("Names of the everyday press")
class EverydayNamesTest {

    private static List<String> names(Article article) {
        return article.actors().stream().filter(Actor::isNamed).map(Actor::name).toList();
    }

    @Test
    void areCallsUpToTheVerbOfTheSentence() {
        Article article =
                parse("Le collectif Sauvons nos platanes s'oppose au projet. L'association Touche pas à ma rivière "
                        + "a déposé un recours.");
        assertThat(names(article)).contains("Sauvons nos platanes", "Touche pas à ma rivière");
    }

    @Test
    void areKnownBodiesInSmallLettersWithTheirPlaceWhateverTheirNoun() {
        Article article = parse(
                "L'ordre des médecins du Finistère a suspendu le praticien. La caisse primaire d'assurance maladie "
                        + "réclame 40 000 euros. La protection civile a monté des tentes.");
        assertThat(names(article))
                .contains(
                        "ordre des médecins du Finistère", "caisse primaire d'assurance maladie", "protection civile");
    }

    @Test
    void areBodiesWhoseNounHasACapitalOfItsOwn() {
        Article article = parse("Le Réseau national des usagers de l'eau dénonce la hausse. "
                + "La Société de distribution d'eau de Lusarie (SODELU) s'en défend.");
        assertThat(named(article, "Société de distribution d'eau de Lusarie").aliases())
                .contains("SODELU");
        assertThat(names(article)).anyMatch(name -> name.startsWith("Réseau national des usagers"));
    }

    @Test
    void arePersonsByTheirLetters() {
        Article article =
                parse("Y. A., 34 ans, a été placé en garde à vue. Deux vigiles, P. N. et A. K., ont témoigné.");
        assertThat(named(article, "Y. A.").type()).isEqualTo(ActorType.PERSON);
        assertThat(names(article)).contains("P. N.").noneMatch(name -> name.contains(" et "));
    }

    @Test
    void areThingsBehindAnArticleWhereverTheyStand() {
        Article article = parse("Une Clio et un fourgon se sont percutés mardi. Le conducteur de la Clio est indemne.");
        assertThat(names(article)).noneMatch(name -> name.contains("Clio"));
    }

    @Test
    void areThingsByTheNounBeforeOrBehindThem() {
        Article article =
                parse("Le chalutier Petit Rorqual a coulé dans la nuit. Le patron du Petit Rorqual, Yann Kervel, "
                        + "est sauf. L'Étoile du Ravel, un fileyeur de Brivel, a secouru les marins.");
        assertThat(names(article)).contains("Yann Kervel").noneMatch(name -> name.contains("Rorqual"));
    }

    @Test
    void areCompaniesByWhatIsTheirs() {
        Article article = parse("Novatis, dont l'usine voisine tourne au ralenti, pourrait suivre. "
                + "Delfinox, son principal fournisseur, a déposé le bilan.");
        assertThat(named(article, "Novatis").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Delfinox").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void areTwoBodiesWhereAnArticleStandsBetween() {
        Article article = parse("L'association Cap au Ravel et le collectif Stop Nuisances réclament un débat public.");
        assertThat(names(article)).noneMatch(name -> name.contains(" et le "));
    }

    @Test
    void areWorksBeforeWhoseTheyAre() {
        Article article = parse("La librairie propose aussi Le Mage du Ravel, de Luc Morel, et des albums.");
        assertThat(names(article)).contains("Luc Morel").noneMatch(name -> name.contains("Mage"));
    }

    @Test
    void arePersonsBehindACivilityWhateverTownIsCalledSo() {
        Article article = parse("Me Valence, pour la défense, a demandé la relaxe. Le tribunal a suivi Me Valence.");
        assertThat(named(article, "Valence").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNobodysWhereWhatFollowsMakesAThingOfTheNoun() {
        Article article =
                parse("Un mouvement de grève paralyse l'usine depuis lundi. Un foyer de grippe a été détecté.");
        assertThat(article.actors())
                .extracting(Actor::name)
                .noneMatch(name -> name.contains("mouvement") || name.contains("foyer"));
    }
}
