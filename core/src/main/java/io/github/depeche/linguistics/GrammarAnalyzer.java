package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.util.List;

/** Blocks → sentences, tokens, tags, lemmas, features, dependency trees. */
public final class GrammarAnalyzer {

    private GrammarAnalyzer() {}

    /** Loads the models of a language. */
    public static GrammarAnalyzer load(LanguagePack pack) {
        return new GrammarAnalyzer();
    }

    /** Analyses the sentences of the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<Sentence> analyze(String text, List<Block> blocks) {
        return List.of();
    }
}
