package io.github.depeche.layout;

import static io.github.depeche.BlockType.ANSWER;
import static io.github.depeche.BlockType.BYLINE;
import static io.github.depeche.BlockType.DATE;
import static io.github.depeche.BlockType.PARAGRAPH;
import static io.github.depeche.BlockType.QUESTION;
import static io.github.depeche.BlockType.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleSource;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Interviews: who asks, who answers, with labels and without. */
class InterviewLayoutTest {

    private static final LayoutReader READER =
            LayoutReader.load(ServiceLoader.load(LanguagePack.class).iterator().next(), ParserLimits.defaults());

    private static final String PROSE =
            "Le conseil municipal de Port-Ravel a voté mardi soir la fermeture du vieux pont, "
                    + "après trois heures de débat. La maire a promis une passerelle avant l'hiver, sans dire qui la paierait.";

    @Test
    void tellsQuestionsFromLabelledAnswersOfAnInterview() {
        Layout layout = read(
                "« Le pont tiendra », assure l'ingénieure Ada Morel",
                "Propos recueillis par Jeanne Talbot",
                "Publié le 2 juillet 2024 à 18h00",
                "",
                "Pourquoi fermer le pont maintenant ?",
                "",
                "Ada Morel : Parce que deux câbles ont cédé. Nous ne voulions pas attendre le troisième.",
                "",
                "Des élus vous reprochent d'avoir tardé.",
                "",
                "A. M. : C'est vrai. On aurait dû fermer en mars.",
                "",
                "Et la passerelle ?",
                "",
                "A. M. : Elle viendra.");

        // the second question is none by its form, but the label below says that somebody answers it
        assertThat(types(layout))
                .containsExactly(TITLE, BYLINE, DATE, QUESTION, ANSWER, QUESTION, ANSWER, QUESTION, ANSWER);
    }

    @Test
    void givesAnAnswerAllItsParagraphsAndTheInterviewerHisLabel() {
        Layout layout = read(
                "« Le pont tiendra », assure l'ingénieure Ada Morel",
                "Publié le 2 juillet 2024 à 18h00",
                "",
                PROSE,
                "",
                "La Gazette : Pourquoi fermer le pont maintenant ?",
                "",
                "Ada Morel : Parce que deux câbles ont cédé.",
                "",
                "Nous ne voulions pas attendre le troisième, qui porte aussi la conduite d'eau.",
                "",
                "La Gazette : Et la passerelle ?",
                "",
                "Ada Morel : Elle viendra.");

        assertThat(types(layout)).containsExactly(TITLE, DATE, PARAGRAPH, QUESTION, ANSWER, ANSWER, QUESTION, ANSWER);
    }

    @Test
    void readsAnInterviewWithoutLabelsIfItsQuestionsAddressSomebody() {
        assertThat(types(questioned("Pourquoi avez-vous fermé le pont ?")).subList(3, 9))
                .containsExactly(QUESTION, ANSWER, QUESTION, ANSWER, QUESTION, ANSWER);
        // an explainer asks nobody
        assertThat(types(questioned("Pourquoi le pont est-il fermé ?")).subList(3, 9))
                .containsOnly(PARAGRAPH);
    }

    private static Layout questioned(String question) {
        return read(
                "Port-Ravel : ce qu'il faut savoir de la fermeture du pont",
                "Publié le 2 juillet 2024 à 18h00",
                "",
                PROSE,
                "",
                question,
                "",
                PROSE,
                "",
                "Qui paiera la passerelle ?",
                "",
                PROSE,
                "",
                "Et les commerçants de la rive gauche ?",
                "",
                PROSE);
    }

    private static Layout read(String... lines) {
        return READER.read(ArticleSource.text(String.join("\n", lines)));
    }

    private static List<BlockType> types(Layout layout) {
        return layout.blocks().stream().map(Block::type).toList();
    }
}
