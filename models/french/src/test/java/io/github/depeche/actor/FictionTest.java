package io.github.depeche.actor;

import static io.github.depeche.actor.ParsedActors.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Works and whom one plays in them")
class FictionTest {

    @Test
    void whomAnActorPlaysIsNobody() {
        Article article =
                parse("Ana Velmont avait incarné Dora Kestrand à la télévision. Luc Morel se glisse dans le costume "
                        + "de la journaliste Iris Delcourt.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Ana Velmont", "Luc Morel");
    }

    @Test
    void whatOnePlaysInIsNobody() {
        Article article =
                parse("Ana Velmont, qui a joué dans Nuit Bleue, est morte. La comédie musicale Rouge Sang plaît. "
                        + "Rouge Sang est un succès.");
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("Ana Velmont");
    }
}
