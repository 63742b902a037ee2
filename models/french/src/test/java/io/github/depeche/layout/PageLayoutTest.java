package io.github.depeche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.ArticleParseException;
import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.ServiceLoader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Articles as sites publish them: the body without the site around it, and what the page declares. */
class PageLayoutTest {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, "
                    + "après trois heures de débat. La maire a promis une passerelle avant l'hiver, sans dire qui la paierait.";

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="fr"><head>
            <title>Le vieux pont ferme à Port-Ravel - La Gazette de Ravel</title>
            <link rel="canonical" href="https://gazette.example/pont">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "La Gazette de Ravel"},
              {"@type": ["NewsArticle"], "headline": "Le vieux pont ferme à Port-Ravel",
               "datePublished": "2021-03-12T16:25:00+01:00", "dateModified": "2021-03-13",
               "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Luc Petit"}],
               "publisher": {"@type": "Organization", "name": "La Gazette de Ravel"},
               "articleSection": "Transports", "keywords": "pont, Ravel", "isAccessibleForFree": false},
              {"@type": "Person", "@id": "#ada", "name": "Ada Morel"}]}</script>
            </head><body class="has-sidebar">
            <nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article>
              <h1>Le vieux pont ferme à Port-Ravel</h1>
              <p class="chapo">La décision a été prise mardi soir.</p>
              <div class="meta">Par <a href="/ada">Ada Morel</a> et <a href="/luc">Luc Petit</a></div>
              <figure><img src="data:image/png;base64,AAAA"><figcaption>Le vieux pont. © Jeanne Talbot</figcaption></figure>
              <div class="article-body">
                <p>%1$s</p>
                <aside class="related"><a href="/x">Ces ponts que l'on ferme</a></aside>
                <h2>Une passerelle avant l'hiver</h2>
                <p>%1$s</p>
                <p><a href="/y">Lire aussi : la Ravelle en crue</a></p>
                <ul><li>première étape : les études</li><li>seconde étape : les travaux</li></ul>
              </div>
            </article>
            <div class="comments"><p>%2$s</p></div>
            <footer><p>Mentions légales</p></footer>
            </body></html>
            """
                    .formatted(PROSE, "C'est une honte, et je le dis comme je le pense. ".repeat(5));

    @Test
    void keepsTheArticleAndLeavesTheSite() {
        Layout layout = read(PAGE);

        assertThat(layout.text())
                .contains(PROSE)
                .doesNotContain("Accueil", "Mentions légales", "C'est une honte", "Ces ponts");
        assertThat(surfaces(layout, BlockType.TITLE)).containsExactly("Le vieux pont ferme à Port-Ravel");
        assertThat(surfaces(layout, BlockType.LEAD)).containsExactly("La décision a été prise mardi soir.");
        assertThat(surfaces(layout, BlockType.BYLINE)).containsExactly("Par Ada Morel et Luc Petit");
        assertThat(surfaces(layout, BlockType.CAPTION)).containsExactly("Le vieux pont. © Jeanne Talbot");
        assertThat(surfaces(layout, BlockType.SUBHEAD)).containsExactly("Une passerelle avant l'hiver");
        assertThat(surfaces(layout, BlockType.BOILERPLATE)).containsExactly("Lire aussi : la Ravelle en crue");
        assertThat(surfaces(layout, BlockType.PARAGRAPH)).containsExactly(PROSE, PROSE);
        assertThat(surfaces(layout, BlockType.LIST_ITEM))
                .containsExactly("première étape : les études", "seconde étape : les travaux");
        assertThat(layout.diagnostics()).isEmpty();
    }

    @Test
    void readsWhatThePageDeclares() {
        Metadata metadata = read(PAGE).metadata();

        assertThat(metadata.authors()).containsExactly("Ada Morel", "Luc Petit");
        assertThat(metadata.published()).contains(LocalDateTime.of(2021, 3, 12, 16, 25));
        assertThat(metadata.modified()).contains(LocalDate.of(2021, 3, 13));
        assertThat(metadata.publisher()).contains("La Gazette de Ravel");
        assertThat(metadata.section()).contains("Transports");
        assertThat(metadata.keywords()).containsExactly("pont", "Ravel");
        assertThat(metadata.url()).contains("https://gazette.example/pont");
        assertThat(metadata.language()).contains("fr");
        assertThat(metadata.credits()).containsExactly("Jeanne Talbot");
        assertThat(metadata.isPaywalled()).isTrue();
    }

    @Test
    void tellsTheElementOfEachBlock() {
        Document document = Jsoup.parse(PAGE);
        Layout layout = read(PAGE);

        for (Block block : layout.blocks()) {
            String path = block.element().orElseThrow();
            assertThat(document.select(path)).as(path).hasSize(1);
            assertThat(document.select(path).text()).contains(block.span().in(layout.text()));
        }
    }

    @Test
    void toleratesBrokenJson() {
        Metadata metadata = read("<html><head><script type='application/ld+json'>//<![CDATA[\n"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Le \"vieux\" pont\nferme\",,"
                        + "\"author\":{\"name\":\"Ada Morel\"},\"datePublished\":\"2021-03-12\"</script></head>"
                        + "<body><h1>Le vieux pont ferme</h1><p>" + PROSE + "</p></body></html>")
                .metadata();

        assertThat(metadata.authors()).containsExactly("Ada Morel");
        assertThat(metadata.published()).contains(LocalDate.of(2021, 3, 12));
    }

    @Test
    void fallsBackOnMetaElementsThenOnTheVisibleTextThenOnTheAddress() {
        assertThat(read("<meta property='article:published_time' content='2020-05-07T10:00:00Z'><h1>Le pont</h1><p>"
                                + PROSE)
                        .metadata()
                        .published())
                .contains(LocalDateTime.of(2020, 5, 7, 10, 0));
        assertThat(read("<h1>Le pont ferme</h1><span>Par Ada Morel le 7 mai 2020</span><p>" + PROSE)
                        .metadata()
                        .published())
                .contains(LocalDate.of(2020, 5, 7));
        ArticleSource source = ArticleSource.html("<h1>Le pont ferme</h1><p>" + PROSE);
        assertThat(READER.read(source.at("https://gazette.example/2020/05/07/pont"))
                        .metadata()
                        .published())
                .contains(LocalDate.of(2020, 5, 7));
    }

    @Test
    void whatThePageDeclaresOutranksAVisibleByline() {
        Metadata metadata = read("<meta name='author' content='Luc Petit'><h1>Le vieux pont ferme</h1>"
                        + "<p>Par Ada Morel</p><p>" + PROSE + "</p>")
                .metadata();

        assertThat(metadata.authors()).containsExactly("Luc Petit");
    }

    /** WordPress names the account that put the article on line, and this may not be its author. */
    @Test
    void aVisibleBylineOutranksTheAccountThatPublished() {
        Metadata metadata =
                read("<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Article\", \"headline\":"
                                + " \"Le vieux pont ferme\", \"author\": {\"@id\": \"https://gazette.example/#/schema/person/36f5\"}},"
                                + " {\"@type\": \"Person\", \"@id\": \"https://gazette.example/#/schema/person/36f5\","
                                + " \"name\": \"Luc Petit\"}]}</script><h1>Le vieux pont ferme</h1><p>Par Ada Morel</p><p>"
                                + PROSE)
                        .metadata();

        assertThat(metadata.authors()).containsExactly("Ada Morel");
    }

    @Test
    void findsTheEncodingWhateverIsDeclared() {
        String page = "<html><head><meta charset='%s'></head><body><h1>Événement à Orléans</h1><p>" + PROSE + "</p>";
        Charset windows = Charset.forName("windows-1252");

        assertTitle(page.formatted("utf-8").getBytes(StandardCharsets.UTF_8), null);
        assertTitle(page.formatted("iso-8859-1").getBytes(windows), null);
        // declared wrongly, by the page or by the server
        assertTitle(page.formatted("utf-8").getBytes(windows), null);
        assertTitle(page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8), "iso-8859-1");
        assertTitle(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), "utf-8");
        assertTitle(page.formatted("klingon").getBytes(windows), "nonsense");
    }

    @Test
    void saysWhyAPageIsNoArticle() {
        assertThat(read("").diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.EMPTY);
        assertThat(
                        read("<h1>Bienvenue</h1><p>Nous et nos partenaires déposons des cookies. Vous pouvez accepter, refuser, ou "
                                        + "régler vos choix à tout moment ; ils valent pour six mois sur tous nos sites et applications.</p>")
                                .diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactly(Diagnostic.Kind.NOT_AN_ARTICLE);
        assertThat(
                        read("<h1>The old bridge is closed</h1><p>The town council of Port-Ravel has voted to close the old bridge "
                                        + "after three hours of debate, and the mayor has promised that a new one will be built in the "
                                        + "spring, but not who is to pay for it.</p>")
                                .diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactly(Diagnostic.Kind.OTHER_LANGUAGE);
        assertThat(
                        read("<h1>Старый мост закрыт</h1><p>Совет города Порт-Равель проголосовал за закрытие старого моста после трёх "
                                        + "часов споров, и мэр пообещала, что новый построят весной, но не сказала, кто за него заплатит.</p>")
                                .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The text does not look French but like one in Cyrillic script.");
    }

    /** The first paragraph in bold is the lead, those between plain ones ask, with or without a question mark. */
    @Test
    void readsAnInterviewWithItsQuestionsInBold() {
        Layout layout =
                read("<h1>« Le pont ne rouvrira pas »</h1><p><b>La maire revient sur une nuit de crue.</b></p><p>"
                        + PROSE + "</p><p><strong>Le pont rouvrira-t-il ?</strong></p><p>" + PROSE
                        + "</p><p><strong>Racontez-nous cette nuit-là.</strong></p><p>" + PROSE
                        + "</p><p><b>Et la passerelle&nbsp;?</b></p><p>Elle sera prête avant l'hiver.</p>");

        assertThat(surfaces(layout, BlockType.LEAD)).containsExactly("La maire revient sur une nuit de crue.");
        assertThat(surfaces(layout, BlockType.QUESTION))
                .containsExactly("Le pont rouvrira-t-il ?", "Racontez-nous cette nuit-là.", "Et la passerelle\u00A0?");
        assertThat(surfaces(layout, BlockType.ANSWER)).contains(PROSE, "Elle sera prête avant l'hiver.");
        assertThat(surfaces(layout, BlockType.PARAGRAPH)).containsExactly(PROSE);
    }

    @Test
    void makesEachRowOfATableABlock() {
        Layout layout = read("<article><h1>Le vieux pont ferme à Port-Ravel</h1><p>" + PROSE + "</p>"
                + "<table><thead><tr><th>Liste</th><th>Voix</th></tr></thead>"
                + "<tbody><tr><td><b>Ada Morel</b></td><td><p>54,2 %</p></td></tr></tbody></table><p>" + PROSE
                + "</p></article>");

        assertThat(surfaces(layout, BlockType.TABLE)).containsExactly("Liste\tVoix", "Ada Morel\t54,2 %");
        Block row = layout.blocks().get(3);
        assertThat(row.element()).get().asString().endsWith("tbody:nth-child(2) > tr:nth-child(1)");
        assertThat(surfaces(layout, BlockType.PARAGRAPH)).hasSize(2);
    }

    @Test
    void readsThroughTablesThatOnlyPlaceThePartsOfThePage() {
        Layout layout = read("<table><tr><td><h1>Le vieux pont ferme à Port-Ravel</h1><p>" + PROSE + "</p><p>" + PROSE
                + "</p><p>La passerelle attendra.</p></td><td>Météo</td></tr></table>");

        assertThat(surfaces(layout, BlockType.TABLE)).isEmpty();
        assertThat(surfaces(layout, BlockType.PARAGRAPH)).contains(PROSE, "La passerelle attendra.");
    }

    @Test
    void readsHostilePagesInBoundedTime() {
        String head = "<h1>Le vieux pont ferme</h1><p>" + PROSE + "</p>";
        List<String> pages = List.of(
                "<div>".repeat(100_000) + head,
                "<b><i><font color=red>".repeat(20_000) + head,
                "<script>" + "if (a < b) { '<p>' }".repeat(100_000) + "</script>" + head,
                head + "<img src='data:image/png;base64," + "A".repeat(5_000_000) + "'>",
                head + "<table><tr><td>".repeat(20_000),
                head + "<p <p <p \"' <!-- ".repeat(50_000),
                head + "&#x".repeat(300_000));

        for (String page : pages) {
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(page));
        }
    }

    @Test
    void refusesWhatLiesBeyondTheLimits() {
        ParserLimits limits =
                ParserLimits.builder().maxElements(10).maxBlocks(5).build();
        LayoutReader strict = LayoutReader.load(
                ServiceLoader.load(LanguagePack.class).iterator().next(), limits);

        assertThatThrownBy(() -> strict.read(ArticleSource.html("<p>".repeat(11))))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("11")
                .hasMessageContaining("maxElements");
        assertThatThrownBy(() -> strict.read(ArticleSource.text("a\n".repeat(6))))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxBlocks");
    }

    private static void assertTitle(byte[] page, String httpCharset) {
        Layout layout = READER.read(ArticleSource.html(page, httpCharset));
        assertThat(surfaces(layout, BlockType.TITLE)).containsExactly("Événement à Orléans");
    }

    private static Layout read(String html) {
        return READER.read(ArticleSource.html(html));
    }

    private static List<String> surfaces(Layout layout, BlockType type) {
        return layout.blocks().stream()
                .filter(block -> block.type() == type)
                .map(block -> block.span().in(layout.text()))
                .toList();
    }
}
