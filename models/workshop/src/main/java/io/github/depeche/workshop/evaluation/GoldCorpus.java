package io.github.depeche.workshop.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Annotated articles: a folder of {@code NAME.txt} with {@code NAME.json} (actors, quotes, events, layout) or {@code NAME.entities.tsv}
 * (names) beside them, or of {@code NAME.tml} (times); or one such article. The text of a {@code NAME.json} may stand in another folder.
 *
 * @param name how the floors call it: the last two parts of its path, {@code gold/dev}
 * @param documents by name
 */
record GoldCorpus(String name, List<Document> documents) {

    private static final Pattern ARTICLE = Pattern.compile(".*\\.(txt|json|tml)");

    /** An annotated article. */
    record Document(Path folder, String name, TextFolders texts) {

        String text() throws IOException {
            return texts.read(folder, name);
        }

        Path statements() {
            return folder.resolve(name + ".json");
        }

        Path names() {
            return folder.resolve(name + ".entities.tsv");
        }

        Path times() {
            return folder.resolve(name + ".tml");
        }

        private boolean isAnnotated() {
            return Files.exists(statements()) || Files.exists(names()) || Files.exists(times());
        }
    }

    /** @param path a folder, or the {@code .json} or {@code .txt} file of one article */
    static GoldCorpus open(Path path, TextFolders texts) throws IOException {
        Path real = path.toRealPath();
        if (!Files.isDirectory(real)) {
            String name = real.getFileName().toString().replaceFirst("\\.(json|txt)$", "");
            Path folder = real.resolveSibling("");
            return new GoldCorpus(nameIn(folder, name), List.of(new Document(folder, name, texts)));
        }
        try (Stream<Path> files = Files.list(real)) {
            List<Document> documents = files.map(file -> file.getFileName().toString())
                    .filter(file -> ARTICLE.matcher(file).matches())
                    .map(file -> new Document(real, file.substring(0, file.lastIndexOf('.')), texts))
                    .distinct()
                    .filter(Document::isAnnotated)
                    .sorted(Comparator.comparing(Document::name))
                    .toList();
            return new GoldCorpus(
                    nameIn(real.resolveSibling(""), real.getFileName().toString()), documents);
        }
    }

    private static String nameIn(Path folder, String name) {
        return folder.getFileName() + "/" + name;
    }
}
