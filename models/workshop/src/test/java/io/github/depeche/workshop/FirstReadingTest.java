package io.github.depeche.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.FirstReading;
import io.github.depeche.linguistics.NameLabels;
import io.github.depeche.linguistics.NameText;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.models.fr.FrenchPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;

class FirstReadingTest {

    private static final List<List<String>> NAMES = List.of(
            List.of("Yann Le Goff", "Le Goff", "Marie-Claire Dupuis", "Dupuis"),
            List.of("Parti socialiste", "Union européenne", "ONU", "UEFA", "BBC"),
            List.of("Brest", "Paris", "Saint-Malo", "New York", "Londres"));

    private static final String LEARNT =
            "Le maire de Brest, Yann Le Goff, a reçu mardi 3 mai 2016 des élus du Parti socialiste. "
                    + "M. Le Goff « regrette » que l'Union européenne, l'ONU et l'UEFA n'aient rien dit à Paris. "
                    + "À Saint-Malo, Le Goff avait vu Marie-Claire Dupuis, ministre de la Culture, et 1 400 manifestants. "
                    + "Dupuis a quitté Brest pour New York avec l'équipe de la BBC (Londres) à 14 h 30. ";

    private static final String READ =
            "Le maire de Saint-Malo, Yann Dupuis, a reçu des élus de l'Union européenne. M. Dupuis a quitté Paris pour "
                    + "Londres. La ministre, Marie-Claire Le Goff, avait vu à Brest l'équipe de l'ONU et du Parti socialiste.";

    /** The weights of a form are looked up once here; OpenNLP writes and looks up all features of every word. */
    @Test
    void givesWhatOpenNlpsOwnSearchGives() throws IOException {
        TokenNameFinderModel model = train();
        NameText text = words(READ);
        int[] labels = FirstReadingTrainer.reading(model).label(text);
        NameFinderME finder = new NameFinderME(model);
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

    /** OpenNLP leaves them out when it writes a model: four fifths of all. */
    @Test
    void keepsNoFeaturesWithoutWeights() throws IOException {
        TokenNameFinderModel model = train();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        model.serialize(written);
        TokenNameFinderModel read = new TokenNameFinderModel(new ByteArrayInputStream(written.toByteArray()));
        assertThat(FirstReadingTrainer.reading(model).toBytes())
                .isEqualTo(FirstReadingTrainer.reading(read).toBytes());
    }

    private static TokenNameFinderModel train() throws IOException {
        // twice: features that are met once are left out
        NameText text = words(LEARNT.repeat(2));
        int[] labels = new int[text.size()];
        for (int nameClass = 0; nameClass < NAMES.size(); nameClass++) {
            for (String name : NAMES.get(nameClass)) {
                label(text, name.split(" "), nameClass, labels);
            }
        }
        FirstReadingTrainer trainer = new FirstReadingTrainer();
        trainer.add(text, labels);
        return trainer.train();
    }

    private static void label(NameText text, String[] name, int nameClass, int[] labels) {
        for (int begin = 0; begin + name.length <= text.size(); begin++) {
            int length = 0;
            while (length < name.length && text.form(begin + length).equals(name[length])) {
                length++;
            }
            if (length == name.length && labels[begin] == 0) {
                NameLabels.write(new NameLabels.Chunk(begin, begin + length, nameClass), labels);
            }
        }
    }

    private static NameText words(String text) {
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), ""));
        return NameText.ofTokenized(text, Tokenizer.load(new FrenchPack()).tokenize(text, blocks));
    }
}
