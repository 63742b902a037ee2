package io.github.depeche.workshop.grammar;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.linguistics.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads plain texts, a line to a block, and cuts them into words. */
final class UnlabelledText {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private UnlabelledText() {}

    /** The first sentences of all {@code .txt} files of a folder, in the order of their names, as lists of words. */
    static List<List<String>> read(Path folder, Tokenizer tokenizer, int most) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> sentences(file, tokenizer).stream())
                    .filter(words -> words.size() >= SHORTEST && words.size() <= LONGEST)
                    .limit(most)
                    .toList();
        }
    }

    private static List<List<String>> sentences(Path file, Tokenizer tokenizer) {
        try {
            String text = Files.readString(file);
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            for (String line : text.split("\n", -1)) {
                String stripped = line.strip();
                if (!stripped.isEmpty()) {
                    int from = start + line.indexOf(stripped);
                    blocks.add(new Block(BlockType.PARAGRAPH, new Span(from, from + stripped.length()), "line"));
                }
                start += line.length() + 1;
            }
            return tokenizer.tokenize(text, blocks).stream()
                    .map(sentence -> sentence.words().stream()
                            .map(TokenizedSentence.Word::form)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
