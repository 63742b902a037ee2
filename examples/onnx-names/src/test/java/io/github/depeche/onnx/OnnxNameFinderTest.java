package io.github.depeche.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in name finder replaced by a model on ONNX Runtime; the model is made here. */
class OnnxNameFinderTest {

    private static final int NONE = 0;
    private static final int PLACE = 1;
    private static final int PERSON = 2;
    private static final int WORK = 3;
    private static final int ORGANIZATION = 4;

    private static final Object[][] PIECES = {
        {"<s>", 0.0, NONE},
        {"</s>", 0.0, NONE},
        {"<unk>", 0.0, NONE},
        {"▁", -3.0, NONE},
        {"▁Claire", -8.0, PERSON},
        {"▁Oz", -9.0, PERSON},
        {"anne", -9.0, NONE},
        {"▁Oza", -9.0, NONE},
        {"nn", -9.0, NONE},
        {"e", -9.0, NONE},
        {"Élysée", -9.0, PLACE},
        {"▁Marée", -9.0, ORGANIZATION},
        {"▁Basse", -9.0, ORGANIZATION},
        {"▁Germinal", -9.0, WORK},
    };

    @TempDir
    private static Path folder;

    private static OnnxNameFinder finder;
    private static ArticleParser parser;

    @BeforeAll
    static void loads() throws IOException {
        TinyModel.write(folder, PIECES);
        finder = OnnxNameFinder.load(folder);
        parser = ArticleParser.builder().replaceNameFinder(finder).build();
    }

    @AfterAll
    static void closes() {
        finder.close();
    }

    @Test
    void namesAreThoseOfTheModelWithTheOffsetsOfTheirWords() {
        String text = "Claire Ozanne a lu Germinal à l'Élysée, devant le collectif Marée Basse.";

        assertThat(parser.parse(text).names())
                .containsExactly(
                        name(text, "Claire Ozanne", NameType.PERSON),
                        name(text, "Élysée", NameType.LOCATION),
                        name(text, "Marée Basse", NameType.ORGANIZATION));
    }

    @Test
    void actorsAreMadeOfThem() {
        Article article = parser.parse("« Le port rouvrira », a promis Claire Ozanne. Jean Petit a applaudi.");

        // Jean Petit is not in the vocabulary of the model
        assertThat(article.actors())
                .filteredOn(Actor::isNamed)
                .extracting(Actor::name)
                .containsExactly("Claire Ozanne");
        assertThat(article.quotes().get(0).speaker()).map(Actor::name).hasValue("Claire Ozanne");
    }

    @Test
    void aSentenceLongerThanTheModelTakesIsReadInWindows() {
        String text = "Claire Ozanne a cité " + "des algues, ".repeat(400) + "et Claire Ozanne.";

        assertThat(parser.parse(text).names()).hasSize(2);
    }

    @Test
    void threadsShareTheModel() throws Exception {
        String text = "Claire Ozanne a reçu le collectif Marée Basse.";
        List<Name> expected = parser.parse(text).names();
        Callable<List<Name>> parse = () -> parser.parse(text).names();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Name>> names : threads.invokeAll(Collections.nCopies(40, parse))) {
                assertThat(names.get()).isEqualTo(expected).hasSize(2);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aTokenizerOfAnotherKindIsRefused(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("tokenizer.json"), "{\"model\": {\"type\": \"WordPiece\"}}");

        assertThatThrownBy(() -> OnnxNameFinder.load(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Unigram");
    }

    private static Name name(String text, String form, NameType type) {
        int begin = text.indexOf(form);
        return new Name(new Span(begin, begin + form.length()), type);
    }
}
