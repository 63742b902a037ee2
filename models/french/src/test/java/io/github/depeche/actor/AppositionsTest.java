package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.mentions;
import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands in apposition to a name")
class AppositionsTest {

    @Test
    void isOfOnePersonWhereASecondNounHasNoDeterminer() {
        Article article =
                parse("Le marché tient, analyse Isaure Delaunois, arrière-petite-fille du fondateur et présidente du"
                        + " directoire. La dirigeante salue les équipes.");

        assertThat(mentions(article, named(article, "Isaure Delaunois")))
                .contains("arrière-petite-fille du fondateur", "présidente du directoire", "La dirigeante");
    }

    @Test
    void isOfTwoWhereTheSecondHasADeterminer() {
        Article article = parse("Deux élus étaient là : Luc Morel, le maire, et une adjointe. L'adjointe a protesté.");

        assertThat(mentions(article, named(article, "Luc Morel"))).doesNotContain("une adjointe", "L'adjointe");
    }

    @Test
    void makesAPersonOfANameThatNobodyKnows() {
        Article article = parse("« On a peur », murmure Saïd-Ali, chauffeur de taxi, en jetant un œil vers la rue."
                + " « Tout est tombé », raconte Salma, enseignante, qui s'est réfugiée à la campagne.");

        assertThat(named(article, "Saïd-Ali").type()).isEqualTo(ActorType.PERSON);
        assertThat(mentions(article, named(article, "Salma"))).contains("enseignante");
    }

    @Test
    void leavesABodyABodyWhoseRoleAPersonMayHave() {
        Article article = parse("PetroNorte, titulaire d'une concession, estime que rien ne presse."
                + " La société Vauclin, spécialiste du freinage, se tait.");

        Actor holder = named(article, "PetroNorte");
        assertThat(holder.type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(mentions(article, holder)).contains("titulaire d'une concession");
        assertThat(mentions(article, named(article, "Vauclin"))).contains("spécialiste du freinage");
    }

    @Test
    void isALawyerNotACouncilBehindHisTitle() {
        Article article = parse("Me Diane Lascaud, conseil de Lavaurette, dénonce une manœuvre.");

        assertThat(mentions(article, named(article, "Diane Lascaud"))).contains("conseil de Lavaurette");
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("conseil de Lavaurette");
    }

    @Test
    void isAProfessionThoughItWouldBeATitleBeforeAName() {
        Article article = parse("Selon Jean Kassi, professeur d'économie à Abidjan, la dette est lourde.");

        assertThat(mentions(article, named(article, "Jean Kassi"))).contains("professeur d'économie à Abidjan");
    }

    @Test
    void isTheMasculineNameOfAWomansPost() {
        Article article = parse(
                "Le Premier ministre, Moussa Kanté, a reçu les syndicats. Le ministre du Travail, Mme Oumou Sidibé, "
                        + "a assuré que « toutes les doléances seront examinées ».");

        assertThat(mentions(article, named(article, "Oumou Sidibé"))).contains("Le ministre du Travail");
        assertThat(article.quotes()).hasSize(1);
        assertThat(article.quotes().get(0).speaker().map(Actor::name)).contains("Oumou Sidibé");
    }
}
