package io.github.depeche.workshop.grammar;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.workshop.evaluation.TimeMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain text.
 *
 * @param text its characters
 * @param lines its lines that are not blank, without spaces at both ends, a paragraph each
 */
record UnlabelledText(String text, List<Block> lines) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    /** All {@code .txt} files of a folder, and the texts of its {@code .tml} files, in the order of their names. */
    static List<UnlabelledText> read(Path folder) throws IOException {
        List<UnlabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt")) {
                    texts.add(of(Files.readString(file)));
                } else if (file.toString().endsWith(".tml")) {
                    texts.add(of(TimeMl.read(file).text().strip()));
                }
            }
        }
        return texts;
    }

    private static UnlabelledText of(String text) {
        List<Block> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                int from = start + line.indexOf(stripped);
                lines.add(new Block(BlockType.PARAGRAPH, new Span(from, from + stripped.length()), "line"));
            }
            start += line.length() + 1;
        }
        return new UnlabelledText(text, lines);
    }

    /** The sentences of usual length, as lists of words. */
    static List<List<String>> sentences(List<UnlabelledText> texts, Tokenizer tokenizer) {
        return texts.stream()
                .flatMap(text -> tokenizer.tokenize(text.text, text.lines).stream())
                .map(UnlabelledText::words)
                .filter(words -> words.size() >= SHORTEST && words.size() <= LONGEST)
                .toList();
    }

    private static List<String> words(TokenizedSentence sentence) {
        return sentence.words().stream().map(TokenizedSentence.Word::form).toList();
    }
}
