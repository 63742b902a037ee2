package io.github.depeche.layout;

import static io.github.depeche.BlockType.BOILERPLATE;
import static io.github.depeche.BlockType.BYLINE;
import static io.github.depeche.BlockType.PARAGRAPH;
import static io.github.depeche.BlockType.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who signs below the article")
class SignaturesTest {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, après trois heures de débat.";

    @Test
    void readsTheNamesOfASignOff() {
        Metadata metadata = read(
                        "Le port de Ravel change de main",
                        "",
                        "RAVEL, 3 mai (Reuters) - " + PROSE,
                        PROSE,
                        "(Reportage Anna Berg à Ravel et Tom Vos à Anvers ; version française Luc Petit, édité par Zoé Roy)")
                .metadata();

        assertThat(metadata.authors()).containsExactly("Anna Berg", "Tom Vos", "Luc Petit", "Zoé Roy");
        assertThat(metadata.agencies()).containsExactly("Reuters");
    }

    /** Papers of West Africa sign below: everybody who has written it, and what they are. */
    @Test
    void readsTheSignaturesOfSeveralUnderTheArticle() {
        Layout layout = read(
                "Port-Ravel : le vieux pont ferme",
                "",
                PROSE,
                "",
                PROSE,
                "",
                "Nadia SIRIMBE",
                "Paul YAMEGO",
                "(Stagiaires)");
        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, BYLINE, BYLINE, BOILERPLATE);
        assertThat(layout.metadata().authors()).hasSize(2);
    }

    @Test
    void readsThePaperUnderTheSignature() {
        Layout layout =
                read("Le pont de Dakoré ferme", "", PROSE, "", PROSE, "", "Yacou Sidikal", "Le Journal du Ravel");
        assertThat(types(layout)).containsExactly(TITLE, PARAGRAPH, PARAGRAPH, BYLINE, BYLINE);
        assertThat(layout.metadata().authors()).containsExactly("Yacou Sidikal");
        assertThat(layout.metadata().publisher()).contains("Le Journal du Ravel");
    }

    private static Layout read(String... lines) {
        return READER.read(ArticleSource.text(String.join("\n", lines)));
    }

    private static List<BlockType> types(Layout layout) {
        return layout.blocks().stream().map(Block::type).toList();
    }
}
