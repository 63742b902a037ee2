package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** Blocks → sentences → syntactic words, by rule with lexicons. */
public final class Tokenizer {

    private final WordParts known;
    private final Contractions contractions;
    private final ArticleOrPreposition articles;
    private final LinearClassifier unmarkedEnds;
    private final WordClasses classes;

    private Tokenizer(LanguagePack pack) {
        this.known = WordParts.load(pack);
        this.contractions = Contractions.load(pack);
        this.articles = ArticleOrPreposition.load(pack);
        this.unmarkedEnds = LinearClassifier.load(pack, "unmarked-ends.tsv");
        this.classes = new WordClasses(pack.dictionary());
    }

    /** Loads the lexicons of a language. */
    public static Tokenizer load(LanguagePack pack) {
        return new Tokenizer(pack);
    }

    /** Cuts the blocks that {@link io.github.depeche.BlockType#isAnalyzed() are analysed}. */
    public List<TokenizedSentence> tokenize(String text, List<Block> blocks) {
        return tokenize(text, blocks, () -> {});
    }

    /**
     * The same.
     *
     * @param checkpoint is run before every block and after every sentence, and may end the work by an exception
     */
    List<TokenizedSentence> tokenize(String text, List<Block> blocks, Runnable checkpoint) {
        List<TokenizedSentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block.type().isAnalyzed()) {
                // a dateline is no part of the sentence behind it: « QUÉBEC — Le maire a démenti »
                checkpoint.run();
                int begin = block.dateline().map(Span::end).orElse(block.span().begin());
                cut(text, block, block.span().begin(), begin, sentences, checkpoint);
                cut(text, block, begin, block.span().end(), sentences, checkpoint);
            }
        }
        return sentences;
    }

    private void cut(
            String text, Block block, int begin, int end, List<TokenizedSentence> sentences, Runnable checkpoint) {
        List<RawToken> tokens = new WordScanner(known, text, end).scan(begin);
        SentenceCutter cutter = new SentenceCutter(known, text, tokens);
        UnmarkedEnds unmarked = new UnmarkedEnds(classes, unmarkedEnds, text, tokens, cutter);
        int first = 0;
        boolean hasWord = false;
        for (int i = 0; i < tokens.size(); i++) {
            // « (...) » and a mark left alone go with the sentence that follows
            hasWord |= !tokens.get(i).is(RawToken.Kind.PUNCTUATION);
            boolean last = i + 1 == tokens.size();
            boolean ends = !last
                    && hasWord
                    && (cutter.endsAfter(i) || (!cutter.isBracketed(i) && unmarked.endsBefore(first, i + 1)));
            if (last || ends) {
                hasWord = false;
                sentences.add(sentence(text, block, tokens.subList(first, i + 1)));
                checkpoint.run();
                first = i + 1;
            }
        }
    }

    private TokenizedSentence sentence(String text, Block block, List<RawToken> tokens) {
        List<TokenizedSentence.Word> words = new ArrayList<>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            RawToken token = tokens.get(i);
            Span span = new Span(token.begin(), token.end());
            String form = span.in(text);
            Contractions.Parts parts = contractions.of(form);
            if (parts == null || (parts.article() && articles.isArticle(text, tokens, i))) {
                words.add(new TokenizedSentence.Word(span, form));
            } else {
                words.add(new TokenizedSentence.Word(span, parts.first()));
                words.add(new TokenizedSentence.Word(span, parts.second()));
            }
        }
        Span span =
                new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
        return new TokenizedSentence(block, span, List.copyOf(words));
    }
}
