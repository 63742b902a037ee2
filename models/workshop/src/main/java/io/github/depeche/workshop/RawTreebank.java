package io.github.depeche.workshop;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CoNLL-U file as plain text, ten sentences to a paragraph, with the sentences and words where they stand in it.
 *
 * @param text the text
 * @param paragraphs the blocks of the text
 * @param sentences the sentences of the file
 */
record RawTreebank(String text, List<Block> paragraphs, List<TokenizedSentence> sentences) {

    static final int SENTENCES_IN_PARAGRAPH = 10;

    static RawTreebank read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Block> paragraphs = new ArrayList<>();
        List<TokenizedSentence> sentences = new ArrayList<>();
        List<TokenizedSentence.Word> words = new ArrayList<>();
        int paragraphBegin = 0;
        int sentenceBegin = 0;
        int multiwordEnd = 0;
        Span span = new Span(0, 0);
        Block none = new Block(BlockType.PARAGRAPH, span, "");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                String[] cells = line.split("\t");
                if (cells[0].contains(".")) {
                    continue;
                }
                boolean range = cells[0].contains("-");
                int id = range ? 0 : Integer.parseInt(cells[0]);
                if (range || id > multiwordEnd) {
                    span = new Span(text.length(), text.length() + cells[1].length());
                    text.append(cells[1]);
                    if (!cells[9].contains("SpaceAfter=No")) {
                        text.append(' ');
                    }
                }
                if (range) {
                    multiwordEnd = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                } else {
                    words.add(new TokenizedSentence.Word(span, cells[1]));
                }
                continue;
            }
            if (words.isEmpty()) {
                continue;
            }
            sentences.add(new TokenizedSentence(none, new Span(sentenceBegin, span.end()), List.copyOf(words)));
            words.clear();
            multiwordEnd = 0;
            if (sentences.size() % SENTENCES_IN_PARAGRAPH == 0) {
                paragraphs.add(new Block(BlockType.PARAGRAPH, new Span(paragraphBegin, span.end()), ""));
                text.append('\n');
                paragraphBegin = text.length();
            }
            sentenceBegin = text.length();
        }
        if (paragraphBegin < text.length()) {
            paragraphs.add(new Block(BlockType.PARAGRAPH, new Span(paragraphBegin, text.length()), ""));
        }
        return new RawTreebank(text.toString(), paragraphs, sentences);
    }
}
