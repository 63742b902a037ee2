package io.github.depeche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.SharedParser;
import java.util.List;

/** Articles for tests of actors, and what they ask of them. */
final class ParsedActors {

    static final ArticleParser PARSER = SharedParser.FRENCH;

    static Article parse(String text) {
        return PARSER.parse("Un titre de page\n\n" + text);
    }

    static Actor named(Article article, String name) {
        assertThat(article.actors()).extracting(Actor::name).contains(name);
        return article.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> mentions(Article article, Actor actor) {
        return actor.mentions().stream()
                .map(mention -> mention.span().in(article.text()))
                .toList();
    }

    private ParsedActors() {}
}
