package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.lexicon.VerifiedPack;
import io.github.depeche.models.fr.FrenchPack;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondReadingTest {

    private static final String TEXT = "LE MAIRE YANN LE GOFF À SAINT-MALO\n"
            + "Yann LE GOFF, maire de Saint-Malo, a reçu mardi l'Organisation mondiale de la santé (OMS) et New York City Opera. "
            + "« Paris ? Non », dit-il. Goff part. L'OMS, elle, regrette que Le Goff, 47 ans, n'ait rien dit à Paris en 2016.";

    private static final String OTHER = "PARIS RECULE\n"
            + "À Paris, Le Goff et la santé : l'OMS de Saint-Malo a dit non à Goff. Yann Le Goff, lui, part pour New York mardi. "
            + "« La mairie ? Jamais », regrette Anne Morvan-Lebrun, de l'Union des ports de Brivel (UPB), 52 ans.";

    private final FrenchPack pack = new FrenchPack();
    private final NameFeatures features = NameFeatures.load(pack);
    private final NameModel model = NameModel.read(VerifiedPack.read(pack, "names-second.bin"));
    private final FirstReading firstReading = FirstReading.read(VerifiedPack.read(pack, "names-first.bin"));

    /** What forms, shapes and labels give is kept and added up; trainers write all features of every word. */
    @Test
    void givesWhatAllFeaturesOfEveryWordGive() {
        NameText text = words(TEXT);
        int[] first = firstReading.label(text);

        assertThat(new SecondReading(features, model).label(text, first))
                .contains(NameLabels.of(0, 0), NameLabels.of(1, 1), NameLabels.of(2, 3))
                .isEqualTo(labelByAllFeatures(text, first));
    }

    /** Scores are kept for later documents: nobody may add to them, and those that push others out must be of their own forms and labels. */
    @Test
    void givesTheSameWithWhatOtherTextsLeftInItsCaches() {
        NameText text = words(TEXT);
        NameText other = words(OTHER);
        int[] first = firstReading.label(text);
        int[] otherFirst = firstReading.label(other);
        SecondReading kept = new SecondReading(features, model);
        SecondReading crowded = new SecondReading(features, model, 1);
        for (int round = 0; round < 3; round++) {
            for (SecondReading reading : List.of(kept, crowded)) {
                assertThat(reading.label(text, first)).isEqualTo(labelByAllFeatures(text, first));
                assertThat(reading.label(other, otherFirst)).isEqualTo(labelByAllFeatures(other, otherFirst));
            }
        }
    }

    private int[] labelByAllFeatures(NameText text, int[] first) {
        NameText quiet = features.quiet(text);
        NameWord[] words = new NameWord[text.size()];
        Arrays.setAll(words, i -> features.word(quiet.form(i)));
        NameContext context = new NameContext(text, words, first);
        int[] labels = new int[text.size()];
        NameFeatureList list = new NameFeatureList();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            int[][] scores = new int[end - begin][];
            for (int i = begin; i < end; i++) {
                list.clear();
                NameFeatures.features(words, context, i, begin, end, list);
                scores[i - begin] = model.score(list);
            }
            System.arraycopy(model.search(scores), 0, labels, begin, end - begin);
        }
        return labels;
    }

    private NameText words(String text) {
        int line = text.indexOf('\n');
        List<Block> blocks = List.of(
                new Block(BlockType.TITLE, new Span(0, line), ""),
                new Block(BlockType.PARAGRAPH, new Span(line + 1, text.length()), ""));
        return NameText.ofTokenized(text, Tokenizer.load(pack).tokenize(text, blocks));
    }
}
