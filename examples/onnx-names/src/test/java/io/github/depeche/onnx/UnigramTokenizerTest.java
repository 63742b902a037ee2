package io.github.depeche.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnigramTokenizerTest {

    private static final String TOKENIZER =
            """
            {"added_tokens": [{"id": 0, "content": "<s>"}, {"id": 1, "content": "</s>"}],
             "model": {"type": "Unigram", "unk_id": 2, "vocab": [["<s>", 0], ["</s>", 0], ["<unk>", 0],
               ["▁", -2.0], ["▁port", -5.0], ["port", -6.0], ["▁por", -3.0], ["t", -3.0], ["uaire", -6.0], ["s", -2.5]]}}
            """;

    private final UnigramTokenizer tokenizer;

    UnigramTokenizerTest() throws IOException {
        this.tokenizer = UnigramTokenizer.read(new ObjectMapper().readTree(TOKENIZER));
    }

    @Test
    void takesTheMostProbableCut() {
        // ▁port (-5) rather than ▁por t (-6) or ▁ port (-8)
        assertThat(tokenizer.cut("port", true)).containsExactly(4);
        assertThat(tokenizer.cut("portuaires", true)).containsExactly(4, 8, 9);
    }

    @Test
    void aWordBehindAnApostropheHasNoSpaceBeforeIt() {
        assertThat(tokenizer.cut("port", false)).containsExactly(5);
    }

    @Test
    void anUnknownCharacterIsOnePiece() {
        assertThat(tokenizer.cut("ports😀", true)).containsExactly(4, 9, 2);
    }
}
