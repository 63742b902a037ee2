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

@DisplayName("What persons and houses go by")
class CalledNamesTest {

    private static List<String> names(Article article) {
        return article.actors().stream().filter(Actor::isNamed).map(Actor::name).toList();
    }

    @Test
    void isTheirCivilityTooWhereNothingElseNamesThem() {
        Article article = parse("Mme Casarel a dit que le pain manquait. SEM Ambroise Kolmeri, ambassadeur de Hongrie, "
                + "a salué la coopération. M. Ternois le conteste. Plus tard, Hugues Ternois a quitté la salle.");
        assertThat(named(article, "Casarel").aliases()).containsExactly("Mme Casarel");
        assertThat(named(article, "Ambroise Kolmeri").aliases()).containsExactly("SEM Ambroise Kolmeri");
        assertThat(named(article, "Hugues Ternois").aliases()).containsExactly("Ternois");
    }

    @Test
    void isTheirNamesWithoutTheStyleBeforeThem() {
        Article article =
                parse("Le puits appartient à un commerçant de Gaoural, El Hadj Boukal Tamsiri, selon la mairie.");
        assertThat(named(article, "El Hadj Boukal Tamsiri").aliases()).contains("Boukal Tamsiri");
    }

    @Test
    void isNotTheLettersOfTheirPost() {
        Article article = parse("Le CEO Anders Falkensten, cité dans un communiqué, assure que tout va bien.");
        assertThat(named(article, "Anders Falkensten").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void isAFirstNameThatTheTextTellsToBeOne() {
        Article article =
                parse("Le gardien s'appelle Idrissa. Mehdi et Clara, qui louent au rez-de-chaussée, l'aiment bien. "
                        + "Thibault a 22 ans, un bras dans le plâtre. Le roman de Maman Lise se passe à Lyon.");
        assertThat(named(article, "Idrissa").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Mehdi").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Clara").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Thibault").type()).isEqualTo(ActorType.PERSON);
        assertThat(names(article)).doesNotContain("Maman", "Lyon");
    }

    @Test
    void isTheBeginningOfAFirstName() {
        Article article = parse("Benjamin Cassel décroche l'argent à Almaty. Ben Cassel visait mieux. "
                + "Paul Verniet l'a félicité, et Pauline Verniet aussi.");
        assertThat(named(article, "Benjamin Cassel").aliases()).containsExactly("Ben Cassel");
        assertThat(names(article)).contains("Paul Verniet", "Pauline Verniet");
    }

    @Test
    void isTheCountryOrTheLettersBehindTheNameOfAHouse() {
        Article article = parse("Le groupe a créé trois sociétés, dont Agridal Congo et Transbois Gabon. "
                + "Le joueur quitte Sol FC pour l'Angleterre.");
        assertThat(named(article, "Agridal Congo").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Transbois Gabon").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Sol FC").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void isOfTwoHousesWhereOneHasAskedForTheOther() {
        Article article = parse("Un sondage Odexal pour franceinfo montre que les Français doutent. "
                + "Une étude de Kantal publiée lundi conclut que les prix baissent.");
        assertThat(names(article)).contains("Odexal", "franceinfo", "Kantal");
        assertThat(parse("Le notaire a été retrouvé dans son étude de Lanvernec, jeudi.")
                        .actors())
                .noneMatch(actor -> actor.name().equals("Lanvernec"));
    }

    @Test
    void isTheNameThatStandsBehindAlias() {
        Article article = parse("Julien Ducrosat, alias Faucon, entraîne l'équipe depuis mars. "
                + "« On gagnera ce match », a déclaré Faucon après la séance.");
        assertThat(named(article, "Julien Ducrosat").aliases()).contains("Faucon");
    }

    @Test
    void isWhatAPageOrABandCallsItself() {
        Article article = parse("Le message a été publié par la page Facebook « Vallon debout », a constaté la mairie. "
                + "Un groupe de pirates baptisé « Black Stork » exige une rançon.");
        assertThat(named(article, "Vallon debout").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Black Stork").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void isAPlaceWhereATownOnlyHoldsWhatHappens() {
        Article article =
                parse("Duékoré accueille samedi la fête du cacao. Les invités arriveront à l'aéroport international "
                        + "Félix-Bougainville, a indiqué le ministre.");
        assertThat(names(article)).doesNotContain("Duékoré", "Félix-Bougainville");
    }

    @Test
    void goesOnWithTheFieldOfACommission() {
        Article article =
                parse("Le Haut-Commissariat de l'ONU aux droits de l'homme s'est dit alarmé par ces arrestations.");
        assertThat(names(article)).contains("Haut-Commissariat de l'ONU aux droits de l'homme");
    }

    @Test
    void isTheirOfficeBehindACommaThoughTheSecondIsForgotten() {
        Article article = parse(
                "Jean-Baptiste Derval, le ministre français des Transports s'est félicité de cet essai. "
                        + "Le président de l'Autorité de la primaire écologiste élargie, Thomas Clairin, a salué le résultat.");
        assertThat(named(article, "Jean-Baptiste Derval").mentions()).hasSizeGreaterThan(1);
        assertThat(named(article, "Thomas Clairin").mentions()).hasSizeGreaterThan(1);
    }
}
