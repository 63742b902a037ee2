import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Run by the build: writes length and checksum of every model and lexicon in a folder to its file {@code checksums.txt}. */
public final class WriteChecksums {

    private WriteChecksums() {}

    /** The argument is the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tsv") || name.endsWith(".bin")) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32C checksum = new CRC32C();
                    checksum.update(bytes);
                    lines.append(String.format("%s %d %08x\n", name, bytes.length, checksum.getValue()));
                }
            }
        }
        Files.writeString(folder.resolve("checksums.txt"), lines);
    }
}
