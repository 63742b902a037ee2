package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.workshop.evaluation.TimeMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The annotated articles that a command learns from, as its arguments. */
final class AnnotatedCorpus {

    @Parameters(
            paramLabel = "ANNOTATIONS",
            arity = "1",
            description =
                    "Folder of annotations (NAME.json in it or below), some with their text (NAME.txt) beside them.")
    private Path annotations = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description =
                    "Folder of texts that do not stand beside their annotations: NAME.txt, or NAME.tml of a TimeBank.")
    private List<Path> texts = List.of();

    /** All of them, in the order of their names. */
    List<AnnotatedArticle> articles() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files()) {
            JsonNode annotation = json.readTree(file.toFile());
            String name = annotation.path("doc").asText();
            articles.add(new AnnotatedArticle(name, text(file, name), annotation));
        }
        return articles;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(annotations)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private String text(Path annotation, String name) throws IOException {
        Path beside = annotation.resolveSibling(name + ".txt");
        if (Files.exists(beside)) {
            return Files.readString(beside);
        }
        for (Path folder : texts) {
            Path plain = folder.resolve(name + ".txt");
            if (Files.exists(plain)) {
                return Files.readString(plain);
            }
            Path marked = folder.resolve(name + ".tml");
            if (Files.exists(marked)) {
                return TimeMl.read(marked).text().strip();
            }
        }
        throw new NoSuchFileException(
                name, null, "the text annotated in " + annotation + " is in no folder given with --texts");
    }
}
