package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who hold an office, or speak for a house,")
class OfficeHoldersTest {

    private static List<String> speakers(Article article) {
        return article.quotes().stream()
                .map(quote -> quote.speaker().map(Actor::name).orElse(""))
                .toList();
    }

    @Test
    void letAnalystsSpeakForTheirHouseButOneForHimself() {
        Article article = parse(
                "La société Velmora a publié ses comptes. Les analystes de la banque Ardanel jugent que la dette est trop lourde.");
        assertThat(speakers(article)).containsExactly("Ardanel");
        article = parse(
                "La société Velmora a publié ses comptes. Un analyste de la banque Ardanel juge que la dette est trop lourde.");
        assertThat(speakers(article)).doesNotContain("Ardanel");
    }

    @Test
    void holdAnOfficeIfTheyAreNamedRightAfterItWithoutAWordOfWhoTheyAre() {
        Article article = parse("Le maire a pris le micro à son tour. André Kerbrat a raconté la nuit de la tempête. "
                + "« La digue tiendra », a promis l'élu.");
        assertThat(speakers(article)).contains("André Kerbrat").doesNotContain("Le maire");
        article = parse("Le maire a pris le micro à son tour. André Kerbrat, pêcheur, a raconté la nuit de la tempête. "
                + "« La digue tiendra », a promis le maire.");
        assertThat(speakers(article)).contains("Le maire");
    }

    @Test
    void holdAnOfficeIfTheArticleTellsNothingElseOfThem() {
        Article article = parse(
                "Odile Kerbrat avait le sourire devant la presse. Le verre se vend bien. Les usines tournent jour et nuit. "
                        + "« Nos clients ont grogné, puis ils ont signé », a résumé la directrice générale.");
        assertThat(speakers(article)).contains("Odile Kerbrat");
    }

    @Test
    void areTheSameMayorInTheEndOfHisTerm() {
        Article article = parse("Le maire de Brivel, Luc Morel, a réuni les habitants. Une voisine a crié. "
                + "« Le pont rouvrira », a promis le maire sortant.");
        assertThat(speakers(article)).contains("Luc Morel");
    }

    @Test
    void areTwoMayorsWhereTheyHoldTwoTowns() {
        Article article = parse("Le maire de Brivel a réuni les habitants. « Le pont est sûr », a dit le maire. "
                + "Le maire de Valmont en doute. Il a commandé une étude.");
        assertThat(article.actors())
                .filteredOn(actor -> actor.name().toLowerCase(Locale.ROOT).startsWith("le maire"))
                .hasSize(2);
    }
}
