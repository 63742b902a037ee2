package io.github.depeche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.Mention;
import io.github.depeche.SharedParser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of actors, whatever order names, titles, descriptions and pronouns stand in. */
class ActorProperties {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static final List<String> WORDS = List.of(
            "Anne",
            "Paul",
            "et",
            "ou",
            "Roy",
            "Delorme",
            "Mme",
            "M.",
            "Velmora",
            "(OMS)",
            "OMS",
            "Moscou",
            "le Kremlin",
            "le ministre",
            "la maire de Brivel",
            "le couple",
            "les parents",
            "les deux hommes",
            "la direction",
            "ce dernier",
            "l'hebdomadaire",
            "certains",
            "un autre",
            "son avocate",
            "il",
            "elle",
            "eux",
            "qui",
            "leur",
            "a déclaré",
            "est",
            "russe",
            "de",
            "selon",
            "par",
            ",",
            ".",
            "«",
            "»",
            ":",
            "(",
            ")",
            "\n\n",
            "hier",
            "58 ans",
            "l'",
            "des");

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(WORDS).list().ofMaxSize(50).map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void idsAreUniqueAndMentionsLieInOrderInTheText(@ForAll("news") String text) {
        Article article = PARSER.parse(text);
        assertThat(article.actors().stream().map(Actor::id)).doesNotHaveDuplicates();
        for (Actor actor : article.actors()) {
            assertThat(actor.name()).isNotBlank();
            assertThat(actor.salience()).isBetween(0.0, 1.0);
            assertThat(actor.mentions()).isNotEmpty();
            assertThat(actor.mentions().stream().map(Mention::span).toList())
                    .isSorted()
                    .allSatisfy(span -> {
                        assertThat(span.begin()).isBetween(0, span.end());
                        assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    });
        }
    }
}
