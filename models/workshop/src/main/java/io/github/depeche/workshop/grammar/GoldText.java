package io.github.depeche.workshop.grammar;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a treebank put back into a text of paragraphs, each word with its place. */
record GoldText(String text, List<Block> blocks, List<GoldSentence> gold, List<TokenizedSentence> tokenized) {

    static final int SENTENCES_IN_PARAGRAPH = 10;

    static GoldText of(List<GoldSentence> gold) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<TokenizedSentence> tokenized = new ArrayList<>();
        for (int from = 0; from < gold.size(); from += SENTENCES_IN_PARAGRAPH) {
            List<GoldSentence> paragraph = gold.subList(from, Math.min(gold.size(), from + SENTENCES_IN_PARAGRAPH));
            int start = text.length();
            List<Integer> starts = new ArrayList<>();
            for (GoldSentence sentence : paragraph) {
                if (text.length() > start) {
                    text.append(' ');
                }
                starts.add(text.length());
                text.append(sentence.text());
            }
            Block block = new Block(BlockType.PARAGRAPH, new Span(start, text.length()), "treebank");
            blocks.add(block);
            for (int i = 0; i < paragraph.size(); i++) {
                tokenized.add(locate(paragraph.get(i), starts.get(i), block));
            }
            text.append("\n\n");
        }
        return new GoldText(text.toString(), blocks, gold, tokenized);
    }

    private static TokenizedSentence locate(GoldSentence sentence, int start, Block block) {
        List<TokenizedSentence.Word> words = new ArrayList<>();
        int at = 0;
        Span span = new Span(start, start);
        for (Treebank.Word word : sentence.words()) {
            if (!word.surface().isEmpty()) {
                int found = sentence.text().indexOf(word.surface(), at);
                if (found < 0) {
                    throw new IllegalArgumentException("no « " + word.surface() + " » in: " + sentence.text());
                }
                at = found + word.surface().length();
                span = new Span(start + found, start + at);
            }
            words.add(new TokenizedSentence.Word(span, word.form()));
        }
        return new TokenizedSentence(
                block, new Span(start, start + sentence.text().length()), words);
    }
}
