package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.models.fr.FrenchPack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The classes of meaning by which the trigger model knows words that no annotated article has. */
class MeaningClassesTest {

    private static final GrammarAnalyzer GRAMMAR = GrammarAnalyzer.load(new FrenchPack());
    private static final MeaningClasses CLASSES = MeaningClasses.load(new FrenchPack());

    /** « immeuble » and « entrepôt » must be the same to the model, or « l'entrepôt a brûlé » is new to it. */
    @Test
    void wordsOfOneKindHaveOneClass() {
        Map<String, String> classes =
                classes("Hier, l'immeuble et les entrepôts ont brûlé ; le maire a fui avec un pistolet.");
        assertThat(classes)
                .containsEntry("immeuble", "NOUN site")
                .containsEntry("entrepôts", "NOUN site")
                .containsEntry("maire", "NOUN role")
                .containsEntry("fui", "VERB move")
                .containsEntry("pistolet", "NOUN weapon")
                .containsEntry("Hier", "ADV time");
    }

    /** Names and small words are none of the lexicon's: actors and places are found by others. */
    @Test
    void namesAndGrammarHaveNone() {
        Map<String, String> classes = classes("Inès Marlot est arrivée à Vaubert avec son ami.");
        assertThat(classes)
                .containsEntry("Marlot", "")
                .containsEntry("à", "")
                .containsEntry("son", "")
                .containsEntry("ami", "NOUN person");
    }

    private static Map<String, String> classes(String text) {
        Block paragraph = new Block(BlockType.PARAGRAPH, new Span(0, text.length()), "test");
        Map<String, String> classes = new HashMap<>();
        GRAMMAR.analyze(text, List.of(paragraph))
                .forEach(sentence -> sentence.tokens().forEach(token -> classes.put(token.form(), CLASSES.of(token))));
        return classes;
    }
}
