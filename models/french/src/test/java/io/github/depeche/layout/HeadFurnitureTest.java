package io.github.depeche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.SharedParser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line of who wrote it and when, between lead and body")
class HeadFurnitureTest {

    private static final String LEAD =
            "Le conseil a tranché mardi soir, après trois heures de débat et deux suspensions de séance.";

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté la fermeture du vieux pont. Les riverains, venus nombreux, ont hué le vote.";

    @Test
    void mayTellHowLongReadingTakesAndHowManyHaveCommented() {
        Article article = article("Par Ada MOREL-ROY - 16 févr. 2025 à 07:01 - Temps de lecture : 3 min");
        assertThat(article.metadata().authors()).containsExactly("Ada MOREL-ROY");
        assertThat(types(article))
                .containsExactly(BlockType.TITLE, BlockType.LEAD, BlockType.BYLINE, BlockType.PARAGRAPH);

        assertThat(types(article("14 août 2019 | Société | 0 commentaire"))).contains(BlockType.LEAD, BlockType.DATE);
        assertThat(article("Par Ada Morel, le 24 septembre 2025 à 08h47 – 3 commentaires")
                        .metadata()
                        .authors())
                .containsExactly("Ada Morel");
        assertThat(article("20 Minutes, le 04/12/2025 à 19h22").metadata().publisher())
                .contains("20 Minutes");
    }

    @Test
    void mayBeginWithTheDay() {
        assertThat(article("10 juin 2022 - Benoît Morel").metadata().authors()).containsExactly("Benoît Morel");
        assertThat(article("Par A. Morel (@amorel) – le 04/01/2019 à 07:55")
                        .metadata()
                        .authors())
                .containsExactly("A. Morel");
        assertThat(article("5 mars 2020 – L. Dubreuilh").metadata().authors()).containsExactly("L. Dubreuilh");
    }

    @Test
    void maySignWithInitialsOrNobody() {
        assertThat(types(article("M.V.O. | 22 février 2022 | 09h12"))).contains(BlockType.LEAD, BlockType.DATE);
        assertThat(types(article("PORT-RAVEL | 30 mai 2023"))).contains(BlockType.LEAD, BlockType.DATE);
        assertThat(types(article("Cap-Riel. Samedi 4 novembre 2023, 07 h 00"))).contains(BlockType.DATE);
    }

    @Test
    void tellsWhatTheAuthorIsBehindTheName() {
        Article article = article("Par Ada Morel, avocate au barreau de Port-Ravel | Publié le 25/07/2025");
        assertThat(article.metadata().authors()).containsExactly("Ada Morel");
        assertThat(article.metadata().publishedOn()).contains(LocalDate.of(2025, 7, 25));
        assertThat(article("Dossier réalisé par Ada Morel, 15 octobre 2020")
                        .metadata()
                        .authors())
                .containsExactly("Ada Morel");
    }

    @Test
    void namesThePaper() {
        assertThat(article("Terre & Ravel – 8 février 2024").metadata().publisher())
                .contains("Terre & Ravel");
        assertThat(article("Par Ada Morel pour Forêt Ravel Infos").metadata().publisher())
                .contains("Forêt Ravel Infos");
        assertThat(article("par Ada Morel pour Fourchette(s) — 16/11/2023")
                        .metadata()
                        .publisher())
                .contains("Fourchette");
        assertThat(article("RAVELINFO.NET | Ada L. Morel • jeudi 12 novembre 2020 à 21h05min")
                        .metadata()
                        .publisher())
                .contains("RAVELINFO.NET");
        assertThat(article("Guillec (Finistère), correspondance — Ravel Info, le 30 janvier 2025")
                        .metadata()
                        .publisher())
                .contains("Ravel Info");
    }

    @Test
    void isNoSentenceWithADay() {
        assertThat(types(article("Neuf communes devaient n'en faire qu'une au 1er janvier 2026. Ravel a tout arrêté")))
                .doesNotContain(BlockType.BYLINE, BlockType.DATE);
    }

    @Test
    void mayStandBelowSectionAndPlaces() {
        Article article =
                article("Faits divers, Lansac, Tarn-et-Garonne\n\nCorrespondante locale : Ada Morel, le 12/03/2024");
        assertThat(types(article))
                .containsExactly(
                        BlockType.TITLE, BlockType.LEAD, BlockType.META, BlockType.BYLINE, BlockType.PARAGRAPH);
        assertThat(article.metadata().authors()).containsExactly("Ada Morel");
    }

    @Test
    void isNoHeadlineWhereItIsAGenre() {
        Article article = SharedParser.FRENCH.parse(
                String.join("\n\n", "Portrait", "La dame du bac", LEAD, "Par Ada Morel", PROSE));
        assertThat(types(article))
                .containsExactly(
                        BlockType.META, BlockType.TITLE, BlockType.LEAD, BlockType.BYLINE, BlockType.PARAGRAPH);
        assertThat(types(SharedParser.FRENCH.parse(String.join(
                        "\n\n", "Le vieux pont ferme à Port-Ravel", "Reportage", LEAD, "Par Ada Morel", PROSE))))
                .containsExactly(
                        BlockType.TITLE, BlockType.META, BlockType.LEAD, BlockType.BYLINE, BlockType.PARAGRAPH);
    }

    @Test
    void keepsATitleWithTheName() {
        assertThat(article("Par Prof. Ada Morel, le 24 septembre 2025")
                        .metadata()
                        .authors())
                .containsExactly("Prof. Ada Morel");
        assertThat(article("Lansac. Par Ada Morel | 12 mai 2022 à 19:03")
                        .metadata()
                        .authors())
                .containsExactly("Ada Morel");
    }

    @Test
    void isNoTweet() {
        assertThat(types(SharedParser.FRENCH.parse(String.join(
                        "\n\n",
                        "Le vieux pont ferme à Port-Ravel, les riverains protestent",
                        PROSE,
                        "Le pont reste fermé mardi.",
                        "— Ravel Transports (@Ravel) 21 janvier 2018",
                        PROSE))))
                .doesNotContain(BlockType.BYLINE);
    }

    private static List<BlockType> types(Article article) {
        return article.blocks().stream().map(Block::type).toList();
    }

    private static Article article(String line) {
        return SharedParser.FRENCH.parse(
                String.join("\n\n", "Le vieux pont ferme à Port-Ravel, les riverains protestent", LEAD, line, PROSE));
    }
}
