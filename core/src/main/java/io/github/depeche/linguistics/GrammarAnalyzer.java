package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.grammar.GrammarModels;
import java.util.ArrayList;
import java.util.List;

/** Blocks → sentences, tokens, tags, lemmas, features, dependency trees. */
public final class GrammarAnalyzer {

    private final Tokenizer tokenizer;
    private final GrammarModels models;
    private final int maxSentenceWords;

    private GrammarAnalyzer(Tokenizer tokenizer, GrammarModels models, int maxSentenceWords) {
        this.tokenizer = tokenizer;
        this.models = models;
        this.maxSentenceWords = maxSentenceWords;
    }

    /**
     * Loads the models of a language.
     *
     * @throws IllegalStateException if a model is damaged or of another version; the message names it and what to do
     */
    public static GrammarAnalyzer load(LanguagePack pack, ParserLimits limits) {
        GrammarModels models = GrammarModels.load(pack);
        Tokenizer tokenizer = Tokenizer.load(pack, models.wordForms(), models.tagger());
        return new GrammarAnalyzer(tokenizer, models, limits.maxSentenceWords());
    }

    /** Loads the models of a language, for sentences of usual length. */
    public static GrammarAnalyzer load(LanguagePack pack) {
        return load(pack, ParserLimits.defaults());
    }

    /** Analyses the sentences of the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<Sentence> analyze(String text, List<Block> blocks) {
        return analyze(text, blocks, () -> {});
    }

    /**
     * The same.
     *
     * @param checkpoint is run before every sentence, and may end the analysis by an exception
     */
    public List<Sentence> analyze(String text, List<Block> blocks, Runnable checkpoint) {
        List<Sentence> sentences = new ArrayList<>();
        for (TokenizedSentence sentence : tokenizer.tokenize(text, blocks, checkpoint)) {
            for (TokenizedSentence part : sentence.parts(maxSentenceWords)) {
                checkpoint.run();
                sentences.add(analyze(part));
            }
        }
        return List.copyOf(sentences);
    }

    /** Analyses a sentence that is cut into words already. */
    public Sentence analyze(TokenizedSentence sentence) {
        return models.analyze(
                sentence.block(),
                sentence.span(),
                sentence.words().stream().map(TokenizedSentence.Word::span).toList(),
                sentence.words().stream().map(TokenizedSentence.Word::form).toList(),
                sentence.tagged());
    }
}
