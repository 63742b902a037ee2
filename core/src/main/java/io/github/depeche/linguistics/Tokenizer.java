package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Blocks → sentences → syntactic words, by rule with lexicons. */
public final class Tokenizer {

    private Tokenizer() {}

    /** Loads the lexicons of a language. */
    public static Tokenizer load(LanguagePack pack) {
        return new Tokenizer();
    }

    /** Cuts the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<TokenizedSentence> tokenize(String text, List<Block> blocks) {
        return List.of();
    }
}
