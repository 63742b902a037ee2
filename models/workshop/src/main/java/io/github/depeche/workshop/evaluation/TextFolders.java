package io.github.depeche.workshop.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the texts of annotated articles stand, as an option of a command: beside their annotations, or in folders of corpora. */
public final class TextFolders {

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description =
                    "Folder of texts that do not stand beside their annotations: NAME.txt, or NAME.tml of a TimeBank.")
    private List<Path> folders = List.of();

    /** The text of an annotated article. */
    public String read(Path annotations, String name) throws IOException {
        Path beside = annotations.resolve(name + ".txt");
        if (Files.exists(beside)) {
            return Files.readString(beside);
        }
        for (Path folder : folders) {
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
                name, null, "the text annotated in " + annotations + " is in no folder given with --texts");
    }
}
