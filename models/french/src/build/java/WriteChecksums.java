import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Run by the build: writes the checksum of every model and lexicon in a folder to its file {@code checksums.txt}. */
public final class WriteChecksums {

    private WriteChecksums() {}

    /** The argument is the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tsv") || name.endsWith(".bin")) {
                    CRC32C checksum = new CRC32C();
                    checksum.update(Files.readAllBytes(file));
                    lines.add(name + " " + String.format("%08x", checksum.getValue()));
                }
            }
        }
        Files.write(folder.resolve("checksums.txt"), lines);
    }
}
