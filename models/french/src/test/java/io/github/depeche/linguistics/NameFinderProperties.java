package io.github.depeche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Name;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.models.fr.FrenchPack;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFinderProperties {

    private static final LanguagePack PACK = new FrenchPack();
    private static final Tokenizer TOKENIZER = Tokenizer.load(PACK);
    private static final LearnedNameFinder FINDER = LearnedNameFinder.load(PACK);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Marie ",
                "DURAND ",
                "Paris",
                "ONU ",
                "(",
                ") ",
                "de ",
                "du ",
                "l'",
                ", ",
                ". ",
                "\n",
                "le ",
                "président ",
                "«",
                "É",
                "-un ",
                "1 ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)));
    }

    @Property(tries = 200)
    void namesAreDisjointOrderedAndInsideTheText(@ForAll("texts") String text) {
        int end = 0;
        for (Name name : find(text)) {
            assertThat(name.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(name.span().isEmpty()).isFalse();
            end = name.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 50)
    void oneDocumentLeavesNoTraceInTheNext(@ForAll("texts") String text, @ForAll("texts") String other) {
        List<Name> names = find(text);
        find(other);
        assertThat(find(text)).isEqualTo(names);
    }

    private static List<Name> find(String text) {
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, new Span(0, text.length()), ""));
        List<Sentence> sentences = new ArrayList<>();
        for (TokenizedSentence tokenized : TOKENIZER.tokenize(text, blocks)) {
            Sentence.Builder sentence = Sentence.builder(tokenized.block(), tokenized.span());
            tokenized
                    .words()
                    .forEach(word -> sentence.word(
                            word.span(), word.form(), word.form(), PartOfSpeech.X, Morphology.NONE, -1, "root"));
            sentences.add(sentence.build());
        }
        return FINDER.find(text, sentences);
    }
}
