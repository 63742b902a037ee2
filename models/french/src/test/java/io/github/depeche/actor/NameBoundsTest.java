package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.named;
import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where names begin and end, and whether a place, a person or a body goes by them")
class NameBoundsTest {

    private static void assertPerson(Article article, String name) {
        assertThat(named(article, name).type()).as(name).isEqualTo(ActorType.PERSON);
    }

    private static void assertBody(Article article, String name) {
        assertThat(named(article, name).type()).as(name).isEqualTo(ActorType.ORGANIZATION);
    }

    private static void assertNobody(Article article, String... names) {
        assertThat(article.actors()).extracting(Actor::name).doesNotContain(names);
    }

    @Test
    void whoeverSighsIsAPerson() {
        Article article = parse(
                "« Les enfants ont besoin d'écoute », soupire Josiane, agréée depuis 1994. "
                        + "« Il a peur », raconte Kalina, une étudiante en architecture. « Je ne bouge pas », jure Lola, en terminale.");
        assertPerson(article, "Josiane");
        assertPerson(article, "Kalina");
        assertPerson(article, "Lola");
    }

    @Test
    void loneFirstNamesAreNoPlaces() {
        Article article = parse("En effet, Patrick et Marie-Odile, les dépositaires du journal, ont reçu les lecteurs. "
                + "De leur union sont nés deux enfants : Michèle, mariée à Denis Larchet, et Alain. "
                + "Le capitaine Nicolas et Monique Anclet ont rencontré les élèves.");
        assertPerson(article, "Marie-Odile");
        assertPerson(article, "Michèle");
        assertPerson(article, "Nicolas");
        assertPerson(article, "Monique Anclet");
        assertNobody(article, "Nicolas et Monique Anclet");
    }

    @Test
    void whatAMakerMakesIsNobody() {
        Article article =
                parse("Au volant de leur Mitsubishi Pajero, ils ont gagné l'étape. La Renault Mégane a percuté un mur. "
                        + "Une fuite a surpris les riverains cours Léopold.");
        assertThat(article.actors()).filteredOn(Actor::isNamed).isEmpty();
    }

    @Test
    void aKnownBodyBehindAnAuthorityIsNoFieldOfIt() {
        Article article = parse(
                "Elle craint l'arrivée au pouvoir du Rassemblement national, a dit la ministre de la Culture, Ada Morel.");
        assertBody(article, "Rassemblement national");
        assertNobody(article, "Culture");
    }

    @Test
    void twoLettersStandForTwoWords() {
        Article article = parse(
                "Le Parti socialiste a plaidé pour la vallée au parlement de Strasbourg, selon un élu. Le PS est confiant.");
        assertThat(named(article, "Parti socialiste").aliases()).contains("PS");
    }

    @Test
    void twoNamesWithoutAWordBetweenAreTwo() {
        Article article = parse(
                "« La poussière », raconte à BFMTV Mouna, qui tient un café. "
                        + "Il l'a dit devant le Parlement M. Sagastin. L'Écossais Callum Reid a gagné contre le Polonais Jan Wazny.");
        assertBody(article, "BFMTV");
        assertPerson(article, "Mouna");
        assertPerson(article, "Sagastin");
        assertPerson(article, "Callum Reid");
    }

    @Test
    void associationsGoOnOverTheWordsOfTheirMotto() {
        Article article = parse(
                "L'association Respire la nuit plaide pour une loi. Le réseau Garonne vivante réclame un débat. "
                        + "Le collectif Stop aux cancers de nos enfants demande une étude. Maïwenn Tassel (Plouézenac autrement) a voté contre.");
        assertBody(article, "Respire la nuit");
        assertBody(article, "Garonne vivante");
        assertBody(article, "Stop aux cancers de nos enfants");
        assertBody(article, "Plouézenac autrement");
    }

    @Test
    void bodiesGoOnOverWhatCompletesThem() {
        Article article = parse(
                "L'Union nationale des services à la personne craint un effet. "
                        + "La Société nationale des raffineries a protesté. La Commission d'accès à l'information a ouvert une enquête.");
        assertBody(article, "Union nationale des services à la personne");
        assertBody(article, "Société nationale des raffineries");
        assertBody(article, "Commission d'accès à l'information");
    }

    @Test
    void bodiesEndBeforeTheirLandAndTheRestOfTheSentence() {
        Article article = parse("La Cour constitutionnelle du pays a annulé le vote. "
                + "Selon un document du ministère des Domaines dont La Voix du Wouri a eu copie, il part. "
                + "L'avis du Conseil d'Etat et du Grand Conseil est connu.");
        assertBody(article, "Cour constitutionnelle");
        assertBody(article, "ministère des Domaines");
        assertBody(article, "Conseil d'Etat");
    }

    @Test
    void ministriesHaveAllTheirFields() {
        Article article = parse(
                "Le ministère de la Jeunesse, de l'insertion professionnelle et du service civique a signé mardi. "
                        + "Le ministère de l'Économie, des Finances et du Plan a répondu. "
                        + "Une lettre du ministère de la Santé, de la mairie et de l'ONU est arrivée.");
        assertBody(article, "ministère de la Jeunesse, de l'insertion professionnelle et du service civique");
        assertBody(article, "ministère de l'Économie, des Finances et du Plan");
        assertBody(article, "ministère de la Santé");
    }

    @Test
    void commissionsGoByTheBodyThatTheyAreOf() {
        Article article = parse("La commission des affaires sociales du Sénat a rejeté le texte lundi.");
        assertBody(article, "Sénat");
        assertNobody(article, "commission des affaires sociales du Sénat");
    }

    @Test
    void placesTellThemselves() {
        Article article = parse("À Balta Veche, 600 habitants, les soldats attendent. Ils sont entrés dans Donja Lipa. "
                + "Les habitants de Menzel Chaker ont fui. La commune d'Aïn Kerrouche est coupée. "
                + "On a compté deux morts à Debre Tsion, à 180 kilomètres au nord de la capitale.");
        assertNobody(article, "Balta Veche", "Donja Lipa", "Menzel Chaker", "Aïn Kerrouche", "Debre Tsion");
    }

    @Test
    void onePersonMayHaveAnotherName() {
        Article article = parse("Le chanteur Ziga Nord, de son vrai nom Georgios Panayiotou, est mort. "
                + "La princesse Charlène-Marie, née Delvaux, a écrit.");
        assertThat(named(article, "Georgios Panayiotou").aliases()).contains("Ziga Nord");
        assertThat(named(article, "Charlène-Marie").aliases()).contains("Delvaux");
    }

    @Test
    void branchesAndHousesMayBeCalledWithTheirPlaceOrWithout() {
        Article article = parse("La Croix-Rouge du Burundi a confirmé. L'ambassade de Russie à Tunis n'a pas répondu.");
        Actor redCross = named(article, "Croix-Rouge du Burundi");
        assertThat(redCross.aliases()).contains("Croix-Rouge");
        assertThat(named(article, "ambassade de Russie à Tunis").aliases()).contains("ambassade de Russie");
    }

    @Test
    void lettersOfCommonWordsNameNobody() {
        Article article = parse("Elle s'engage en matière d'hygiène, de sécurité et d'environnement (HSE). "
                + "Les textes en vigueur dans le domaine du HSE ont changé.");
        assertNobody(article, "HSE");
    }
}
