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

@DisplayName("Clubs that go by their towns in sports reports")
class TownTeamsTest {

    private static final String REPORT = "Le match de championnat s'est joué samedi au stade devant les supporters. "
            + "L'arbitre a sifflé deux penalties, et le gardien a été exclu à la mi-temps. ";

    private static List<String> names(Article article) {
        return article.actors().stream().map(Actor::name).toList();
    }

    @Test
    void doWhateverATeamDoes() {
        Article article = parse(REPORT + "Rodez reste sur trois victoires. Guingamp a sombré en fin de match.");
        assertThat(named(article, "Rodez").type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(named(article, "Guingamp").type()).isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void giveOneAnotherPoints() {
        Article article = parse(REPORT + "Un but d'Albert Verrand a donné l'avantage à Dunkerque.");
        assertThat(names(article)).contains("Dunkerque");
    }

    @Test
    void standInLinesOfResults() {
        Article article = parse(REPORT + "\n\nNiort - Laval : 2-1\n\nLe public a chanté.");
        assertThat(names(article)).contains("Niort", "Laval");
    }

    @Test
    void areOneWithTheClubThatHasTheTownInItsName() {
        Article article = parse(REPORT + "Le Stade rodézien a perdu. Le FC Nantes a gagné. Nantes reste en tête.");
        assertThat(named(article, "FC Nantes").aliases()).contains("Nantes");
    }

    @Test
    void keepTheirNamesWithoutTheScoreAndTheOpponent() {
        Article article = parse(
                REPORT + "C'est une victoire de l'Olympique Vauban contre Lorient. " + "Le public a fêté le résultat.");
        assertThat(names(article)).contains("Olympique Vauban");
    }

    @Test
    void havePlayersWhoDoWhatPlayersDo() {
        Article article = parse(REPORT + "À l'heure de jeu, Kesselgaard centre pour son capitaine. Dans les arrêts de "
                + "jeu, Brandelmann touche la barre.");
        assertThat(named(article, "Kesselgaard").type()).isEqualTo(ActorType.PERSON);
        assertThat(named(article, "Brandelmann").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void areNoClubsElsewhere() {
        Article article = parse("Rodez reste sous la neige, dit le préfet, Paul Verrand.");
        assertThat(names(article)).contains("Paul Verrand").doesNotContain("Rodez");
    }

    @Test
    void leaveACompanyItsNameBeforeTheTownWhereItWorks() {
        Article article = parse("Une grève a commencé lundi à l'usine Velmora de Lansac, selon la CGT.");
        assertThat(names(article)).contains("Velmora").noneMatch(name -> name.contains("Lansac"));
    }

    @Test
    void areNoPersonsInAListOfOrganisations() {
        Article article =
                parse("Le fonds est soutenu par Finarel, Pléiade Nord, Tomcat Invest, High Partners et Velmora "
                        + "Capital.");
        assertThat(names(article))
                .contains("Finarel", "Pléiade Nord", "Tomcat Invest", "High Partners", "Velmora Capital");
        assertThat(article.actors()).noneMatch(actor -> actor.type() == ActorType.PERSON);
    }

    @Test
    void meetWithAHyphenBetweenThem() {
        Article article = parse(REPORT + "Nantes-Guingamp (2-2) a tenu ses promesses. Ligue 2 : Laval espère.");
        assertThat(names(article)).contains("Nantes", "Guingamp", "Laval").doesNotContain("Nantes-Guingamp", ": Laval");
    }

    @Test
    void areNoPaperThatIsCalledAsTheyAre() {
        Article article =
                parse(REPORT + "Le capitaine promet que l'équipe va se relever. D'après L'Équipe, l'entraîneur "
                        + "quittera le club en juin.");
        assertThat(article.quotes()).anySatisfy(quote -> {
            assertThat(quote.text()).startsWith("l'entraîneur quittera");
            assertThat(quote.speaker().map(Actor::name)).contains("L'Équipe");
        });
    }
}
