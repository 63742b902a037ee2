package io.github.depeche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the layout of any text. */
class LayoutProperties {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    @Property(tries = 500)
    void blocksAreOrderedAndDisjointAndCoverEveryVisibleCharacter(@ForAll("texts") String text) {
        Layout layout = READER.read(ArticleSource.text(text));

        assertThat(layout.text()).isEqualTo(text);
        assertBlocksCover(text, layout.blocks());
    }

    @Property(tries = 500)
    void anyStringIsRead(@ForAll String text) {
        assertBlocksCover(text, READER.read(ArticleSource.text(text)).blocks());
    }

    /** A text wrapped at any width has the blocks that it had before. */
    @Property(tries = 100)
    void wrappingALongTextChangesNothing(@ForAll @IntRange(min = 45, max = 90) int width) {
        String text =
                """
                Port-Ravel : le vieux pont ferme, les commerçants protestent

                Publié le 12/03/2021 à 16h25

                Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, après trois heures de débat.

                « Un pont, ça se répare »

                La maire a promis une passerelle avant l'hiver, sans dire qui la paierait. « Nous ne laisserons personne sur \
                l'autre rive », a-t-elle assuré, en citant un devis de 1 400 000 euros que l'opposition juge « fantaisiste ».

                Les commerçants de la rue de la Ravelle appellent à manifester samedi devant la mairie, où le conseil se réunira.
                """;

        Layout layout = READER.read(ArticleSource.text(wrapped(text, width)));

        assertThat(layout.blocks().stream().map(Block::type).toList())
                .isEqualTo(READER.read(ArticleSource.text(text)).blocks().stream()
                        .map(Block::type)
                        .toList());
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n")) {
            int column = 0;
            for (String word : line.split(" ")) {
                boolean breaks = column > 0 && column + 1 + word.length() > width;
                wrapped.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
                column = breaks ? word.length() : column + (column == 0 ? 0 : 1) + word.length();
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }

    @Property(tries = 300)
    void anyPageIsRead(@ForAll("pages") String html) {
        Layout layout = READER.read(ArticleSource.html(html));

        assertBlocksCover(layout.text(), layout.blocks());
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class='chapo author date'>",
                "</div>",
                "<h1>",
                "<h2 class=comments>",
                "<br>",
                "<br/>",
                "<a href=x>",
                "</a>",
                "<time datetime='2020-13-45'>",
                "<figcaption>",
                "<script type='application/ld+json'>",
                "</script>",
                "{\"@type\":",
                "\"NewsArticle\"",
                "[[[",
                "}",
                "<nav>",
                "<table><td>",
                "<!--",
                "-->",
                "&nbsp;",
                "&#0;",
                "texte ",
                "Par Ada Morel",
                "\n",
                "<li>",
                "Le vieux pont de Port-Ravel est fermé depuis mardi soir, et la maire promet une passerelle avant l'hiver. ",
                "<meta name=author content='A, B et C'>",
                "<article itemprop=articleBody>",
                "\u0000",
                "\uFEFF",
                "<html lang=fr>",
                "<body");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Publié le",
                "12/03/2021",
                "31/02/2021",
                "99 mars 2021",
                " 16h25 ",
                "\n",
                "\n\n",
                "\r\n",
                "(",
                ")",
                "Par Anne Roy",
                "avec AFP",
                "© ",
                "Photo : ",
                " - ",
                " — ",
                "PARIS, 3 oct (AFP) - ",
                "Lire aussi",
                "Commentaires",
                ":",
                "?",
                ".",
                "Ada Morel : oui",
                "#a #b",
                "2 min",
                "08:12",
                "« La route est coupée », a dit le maire.",
                "\u0301",
                "\uFEFF",
                "\u2028",
                "Le pont ferme",
                "99999999999999999999",
                "/",
                "🚆");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static void assertBlocksCover(String text, List<Block> blocks) {
        int covered = 0;
        for (Block block : blocks) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(covered);
            assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(block.span().isEmpty()).isFalse();
            assertBlank(text, covered, block.span().begin());
            covered = block.span().end();
        }
        assertBlank(text, covered, text.length());
    }

    private static void assertBlank(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            assertThat(Folding.isBlank(text.charAt(i))).isTrue();
        }
    }
}
