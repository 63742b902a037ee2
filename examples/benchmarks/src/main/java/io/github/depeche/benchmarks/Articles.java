package io.github.depeche.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles of a folder. */
public final class Articles {

    private Articles() {}

    /**
     * The texts of its {@code .txt} files, by name.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static List<String> read(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no .txt files in " + folder);
        }
        return texts;
    }
}
