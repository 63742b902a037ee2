package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.workshop.evaluation.TextFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The annotated articles that a command learns from, as its arguments. */
final class AnnotatedCorpus {

    @Parameters(
            paramLabel = "ANNOTATIONS",
            arity = "1",
            description =
                    "Folder of annotations (NAME.json in it or below), some with their text (NAME.txt) beside them.")
    private Path annotations = Path.of("");

    @Mixin
    private TextFolders texts = new TextFolders();

    /** All of them, in the order of their names. */
    List<AnnotatedArticle> articles() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files()) {
            JsonNode annotation = json.readTree(file.toFile());
            String name = annotation.path("doc").asText();
            articles.add(new AnnotatedArticle(name, texts.read(file.resolveSibling(""), name), annotation));
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
}
