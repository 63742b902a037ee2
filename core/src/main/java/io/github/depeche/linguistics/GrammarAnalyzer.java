package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.grammar.GrammarModels;
import java.util.List;

/** Blocks → sentences, tokens, tags, lemmas, features, dependency trees. */
public final class GrammarAnalyzer {

    private final Tokenizer tokenizer;
    private final GrammarModels models;

    private GrammarAnalyzer(Tokenizer tokenizer, GrammarModels models) {
        this.tokenizer = tokenizer;
        this.models = models;
    }

    /**
     * Loads the models of a language.
     *
     * @throws IllegalStateException if a model is damaged or of another version; the message names it and what to do
     */
    public static GrammarAnalyzer load(LanguagePack pack) {
        return new GrammarAnalyzer(Tokenizer.load(pack), GrammarModels.load(pack));
    }

    /** Analyses the sentences of the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<Sentence> analyze(String text, List<Block> blocks) {
        return tokenizer.tokenize(text, blocks).stream().map(this::analyze).toList();
    }

    /** Analyses a sentence that is cut into words already. */
    public Sentence analyze(TokenizedSentence sentence) {
        return models.analyze(
                sentence.block(),
                sentence.span(),
                sentence.words().stream().map(TokenizedSentence.Word::span).toList(),
                sentence.words().stream().map(TokenizedSentence.Word::form).toList());
    }
}
