package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.models.fr.FrenchPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;

class FirstReadingTest {

    private static final String TEXT =
            "Le maire de Brest, Yann Le Goff, a reçu mardi 3 mai 2016 des élus du Parti socialiste. "
                    + "M. Le Goff « regrette » que l'Union européenne, l'ONU et l'UEFA n'aient rien dit à Paris. "
                    + "À Saint-Malo, Le Goff avait vu Marie-Claire Dupuis, ministre de la Culture, et 1 400 manifestants. "
                    + "Dupuis a quitté Brest pour New York avec l'équipe de la BBC (Londres) à 14 h 30.";

    @Test
    void givesWhatOpenNlpsOwnSearchGives() throws IOException {
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, new Span(0, TEXT.length()), ""));
        NameText text =
                NameText.ofTokenized(TEXT, Tokenizer.load(new FrenchPack()).tokenize(TEXT, blocks));
        try (InputStream in = new FrenchPack().open("names-first.bin")) {
            byte[] model = in.readAllBytes();
            int[] labels = FirstReading.read(model).label(text);
            NameFinderME finder = new NameFinderME(new TokenNameFinderModel(new ByteArrayInputStream(model)));
            List<NameLabels.Chunk> expected = new ArrayList<>();
            for (int sentence = 0; sentence < text.sentences(); sentence++) {
                int begin = text.start(sentence);
                String[] words = new String[text.start(sentence + 1) - begin];
                for (int i = 0; i < words.length; i++) {
                    words[i] = text.form(begin + i);
                }
                for (opennlp.tools.util.Span name : finder.find(words)) {
                    int nameClass = FirstReading.CLASSES.indexOf(name.getType());
                    expected.add(new NameLabels.Chunk(begin + name.getStart(), begin + name.getEnd(), nameClass));
                }
            }
            assertThat(NameLabels.read(labels)).hasSizeGreaterThan(5).isEqualTo(expected);
        }
    }
}
