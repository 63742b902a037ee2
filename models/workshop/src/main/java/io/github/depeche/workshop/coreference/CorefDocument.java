package io.github.depeche.workshop.coreference;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.extension.Morphology;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of a CoNLL file with trees and chains.
 *
 * @param text the words with spaces between them, a sentence a line
 * @param sentences the sentences with the trees of the file
 * @param mentions the annotated mentions, by where they begin, then the longer first
 */
record CorefDocument(String text, List<Block> blocks, List<Sentence> sentences, List<GoldMention> mentions) {

    /**
     * An annotated mention.
     *
     * @param chain number of its chain within the document
     * @param words its words
     * @param named whether a person's or an organisation's name is its head
     */
    record GoldMention(int chain, List<Token> words, boolean named) {

        Span span() {
            return words.get(0).span().cover(words.get(words.size() - 1).span());
        }

        /** The word that governs the others. */
        Token head() {
            int first = words.get(0).index();
            int last = words.get(words.size() - 1).index();
            for (Token word : words) {
                if (word.headIndex() < first || word.headIndex() > last) {
                    return word;
                }
            }
            return words.get(0);
        }
    }

    /** Collects the lines of a document. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<GoldMention> mentions = new ArrayList<>();
        private final List<String[]> lines = new ArrayList<>();

        void line(String[] cells) {
            lines.add(cells);
        }

        /** Ends the sentence whose lines were given. */
        void endSentence() {
            if (lines.isEmpty()) {
                return;
            }
            int begin = text.length();
            List<Span> spans = new ArrayList<>();
            List<String[]> words = new ArrayList<>();
            int contractionEnd = 0;
            Span contraction = new Span(0, 0);
            for (String[] cells : lines) {
                int dash = cells[0].indexOf('-');
                if (dash > 0) {
                    contraction = append(cells[1]);
                    contractionEnd = Integer.parseInt(cells[0].substring(dash + 1));
                } else {
                    words.add(cells);
                    spans.add(Integer.parseInt(cells[0]) <= contractionEnd ? contraction : append(cells[1]));
                }
            }
            Span span = new Span(begin, text.length());
            Block block = new Block(BlockType.PARAGRAPH, span, "corpus");
            Sentence.Builder builder = Sentence.builder(block, span);
            for (int i = 0; i < words.size(); i++) {
                String[] cells = words.get(i);
                builder.word(
                        spans.get(i),
                        cells[1],
                        cells[2],
                        PartOfSpeech.valueOf(cells[3]),
                        Morphology.parse(cells[5]),
                        Integer.parseInt(cells[6]) - 1,
                        cells[7]);
            }
            Sentence sentence = builder.build();
            blocks.add(block);
            sentences.add(sentence);
            mentions.addAll(ChainReader.read(sentence, words));
            text.append('\n');
            lines.clear();
        }

        private Span append(String form) {
            int length = text.length();
            boolean glued = length == 0 || text.charAt(length - 1) == '\n' || text.charAt(length - 1) == '\'';
            if (!glued) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(form);
            return new Span(begin, text.length());
        }

        CorefDocument build() {
            endSentence();
            return new CorefDocument(
                    text.toString(), List.copyOf(blocks), List.copyOf(sentences), List.copyOf(mentions));
        }
    }
}
