package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names as they are spelled")
class SpellingsTest {

    @Test
    void oneLetterAmissMakesNoSecondPerson() {
        Article article =
                parse("Issad Tarbab est victime d'une cabale, dit son avocat. Issad Terbab a été libéré jeudi. "
                        + "Wim Van de Walle est son entraîneur. Wim Vandewalle a souri.");
        assertThat(named(article, "Issad Tarbab").aliases()).containsExactly("Issad Terbab");
        assertThat(named(article, "Wim Van de Walle").aliases()).contains("Wim Vandewalle");
    }

    @Test
    void twoFirstNamesAreTwoPersons() {
        Article article = parse("Paul Kestrand et Paula Kestrand ont voté lundi.");
        assertThat(article.actors()).extracting(Actor::name).contains("Paul Kestrand", "Paula Kestrand");
    }

    @Test
    void aSurnameMayStandFirst() {
        Article article = parse("Éric Kestou a souri. « Je suis fier », a dit M. Kestou Éric Babo.");
        assertThat(named(article, "Kestou Éric Babo").aliases()).contains("Éric Kestou");
    }

    @Test
    void lettersTellTheEndOfANameThatDoesNotSpellThemWordByWord() {
        Article article =
                parse("L'Union nationale des associations de parents et amis de personnes handicapées mentales "
                        + "(UNAPEM) a dénoncé un scandale.");
        assertThat(named(
                                article,
                                "Union nationale des associations de parents et amis de personnes handicapées mentales")
                        .aliases())
                .contains("UNAPEM");
    }

    @Test
    void partiesJoinedByHyphensAreSeveral() {
        Article article = parse("Les élus PS-UDI-EELV ont voté le pacte. La CFE-CGC a refusé.");
        assertThat(article.actors()).extracting(Actor::name).contains("PS", "UDI", "EELV", "CFE-CGC");
    }

    @Test
    void namesGoOnInEnglish() {
        Article article = parse("L'ONG Women in Law and Trade in Lusaria a présenté un recueil. Elle travaille chez "
                + "Velmora Asset Management. La Fondation Kestou Marius Babo a payé.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(
                        "Women in Law and Trade in Lusaria",
                        "Velmora Asset Management",
                        "Fondation Kestou Marius Babo");
    }

    @Test
    void whatTheTextSpeaksOfUnderTwoNamesIsOne() {
        Article article = parse("Le département de la Défense a démenti lundi. Le Pentagone n'a rien dit de plus.");
        assertThat(named(article, "département de la Défense").aliases()).containsExactly("Pentagone");
    }

    @Test
    void aNameInMarksIsWhole() {
        Article article = parse("La marque de vêtements \"Le temps des prunes\" a retiré ses affiches lundi.");
        assertThat(article.actors()).extracting(Actor::name).contains("Le temps des prunes");
    }

    @Test
    void bodiesOfSmallLettersHaveNamesByWhatCompletesThem() {
        Article article = parse(
                "Le chef de l'État a demandé à la banque centrale russe de répondre. La zone de police de Lille "
                        + "a protesté. L'institution de Francfort se tait. Venu de l'ancien parti de la CGT, il a parlé.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("banque centrale russe", "zone de police de Lille", "CGT");
    }
}
