package io.github.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for any string. */
class ArticleParserProperties {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    /** Pieces of news, whole and broken: what rules and lexicons react to, in orders that no journalist writes. */
    private static final List<String> PIECES = List.of(
            "« ",
            " »",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            " ",
            "\u00a0",
            "\u202f",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            ". ",
            ", ",
            " : ",
            " ; ",
            "…",
            "?",
            "!",
            "- ",
            "— ",
            "-t-il",
            "a-t-elle",
            "a déclaré ",
            "dit",
            "selon ",
            "d'après ",
            "que ",
            "qu'",
            "le ",
            "la ",
            "l'",
            "des ",
            "du ",
            "aux ",
            "Le président ",
            "Mme. ",
            "M. ",
            "Jean-Pierre ",
            "Dupont",
            "Élysée",
            "ONU",
            "AFP",
            "Paris",
            "la Russie ",
            "russe ",
            "il ",
            "elle ",
            "ce dernier ",
            "leur ",
            "a signé ",
            "signature ",
            "sera tué ",
            "50 morts ",
            "n'a pas ",
            "aurait ",
            "si ",
            "hier ",
            "lundi ",
            "le 31 février ",
            "en 2024 ",
            "il y a dix ans ",
            "du 3 au 5 mai ",
            "25 h 99 ",
            "Publié le 19/06/2024 14:05 ",
            "PARIS, 3 oct 2025 (AFP) - ",
            "Par Anne Martin ",
            "Temps de lecture : 2 min ",
            "Lire aussi : ",
            "<p>",
            "</p>",
            "<b",
            "&amp;",
            "&#x110000;",
            "http://exemple.fr/?a=b ",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u200b",
            "e\u0301",
            "ﬁ",
            "1 000 000 ",
            "3,5 % ",
            "12/13/14 ",
            "@nom ",
            "#motdièse ");

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(300);
    }

    @Property(tries = 300)
    void anyNewsIsParsedWithinTheLaws(@ForAll("news") String text) {
        assertLaws(ArticleSource.text(text));
    }

    @Property(tries = 150)
    void anyStringIsParsedWithinTheLaws(@ForAll("anything") String text) {
        assertLaws(ArticleSource.text(text));
    }

    @Property(tries = 150)
    void anyPageIsParsedWithinTheLaws(@ForAll("news") String html) {
        assertLaws(ArticleSource.html(html));
    }

    private static void assertLaws(ArticleSource source) {
        Article article = PARSER.parse(source);
        String text = article.text();
        if (!source.isHtml()) {
            assertThat(text).isEqualTo(source.content());
        }
        assertThat(Fingerprint.spans(article))
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertInOrder(article.blocks().stream().map(Block::span).toList());
        assertInOrder(article.sentences().stream().map(Sentence::span).toList());
        assertInOrder(article.names().stream().map(Name::span).toList());
        assertInOrder(article.times().stream().map(TimeExpression::span).toList());
        article.sentences().forEach(ArticleParserProperties::assertTree);
        article.quotes().forEach(quote -> assertInOrder(quote.content()));
        assertThat(article.quotes().stream().flatMap(quote -> quote.speaker().stream()))
                .allSatisfy(speaker -> assertThat(article.actors()).contains(speaker));
        assertThat(article.quotes().stream().map(Quote::span).map(Span::begin)).isSorted();
        assertThat(article.events().stream().map(event -> event.triggers().get(0)))
                .isSorted();
        assertThat(article.actors().stream().map(Actor::id)).doesNotHaveDuplicates();
        for (Actor actor : article.actors()) {
            assertThat(actor.mentions()).allSatisfy(mention -> assertThat(article.actorsAt(mention.span()))
                    .contains(actor));
        }
        assertThat(Fingerprint.of(PARSER.parse(source))).isEqualTo(Fingerprint.of(article));
    }

    private static void assertInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).begin())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    /** Words lie in their sentence; every word reaches the root, or a word that has no head, without a circle. */
    private static void assertTree(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            assertThat(sentence.span().contains(token.span())).isTrue();
            Token above = token;
            int steps = 0;
            while (above.headIndex() >= 0) {
                assertThat(++steps).isLessThanOrEqualTo(sentence.tokens().size());
                above = sentence.tokens().get(above.headIndex());
            }
        }
    }
}
