package io.github.depeche.workshop;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.NameLabels;
import io.github.depeche.linguistics.NameText;
import io.github.depeche.linguistics.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of texts with their names: DOC.txt beside DOC.entities.tsv (begin, end, label, nested; offsets in code points). */
final class NameCorpus {

    private static final List<String> CLASSES = List.of("Person", "Organization", "Location", "Event", "Product");

    /**
     * An outermost name.
     *
     * @param span UTF-16 offsets
     * @param nameClass index of its class
     */
    record Gold(Span span, int nameClass) {}

    /**
     * A text with its names.
     *
     * @param id the name of the file
     * @param text the text
     * @param names its outermost names
     */
    record Document(String id, String text, List<Gold> names) {

        /** One block for each line. */
        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            int begin = 0;
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank()) {
                    BlockType type = blocks.isEmpty() ? BlockType.TITLE : BlockType.PARAGRAPH;
                    blocks.add(new Block(type, new Span(begin, begin + line.length()), ""));
                }
                begin += line.length() + 1;
            }
            return blocks;
        }

        /** Persons, organisations and locations: what is measured. */
        List<NameScore.Found> actorsAndPlaces() {
            return names.stream()
                    .filter(name -> name.nameClass < NameScore.CLASSES)
                    .map(name -> new NameScore.Found(name.span, name.nameClass))
                    .toList();
        }

        NameText words(Tokenizer tokenizer) {
            return NameText.ofTokenized(text, tokenizer.tokenize(text, blocks()));
        }

        /** The labels of the words; names that do not end with a word are stretched to it. */
        int[] labels(NameText words) {
            int[] labels = new int[words.size()];
            int next = 0;
            for (Gold name : names) {
                while (next < words.size() && words.span(next).end() <= name.span.begin()) {
                    next++;
                }
                int end = next;
                while (end < words.size() && words.span(end).begin() < name.span.end()) {
                    end++;
                }
                if (end > next) {
                    NameLabels.write(new NameLabels.Chunk(next, end, name.nameClass), labels);
                }
                next = end;
            }
            return labels;
        }
    }

    private NameCorpus() {}

    static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                String text = Files.readString(file);
                List<Gold> names = new ArrayList<>();
                for (String line : Files.readAllLines(folder.resolve(id + ".entities.tsv"))) {
                    String[] cells = line.split("\t");
                    if (cells[3].equals("0") && CLASSES.contains(cells[2])) {
                        Span span = new Span(
                                text.offsetByCodePoints(0, Integer.parseInt(cells[0])),
                                text.offsetByCodePoints(0, Integer.parseInt(cells[1])));
                        names.add(new Gold(span, CLASSES.indexOf(cells[2])));
                    }
                }
                names.sort((one, other) -> one.span.compareTo(other.span));
                documents.add(new Document(id, text, names));
            }
        }
        return documents;
    }
}
