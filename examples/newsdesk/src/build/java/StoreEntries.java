import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Run by the build: rewrites a jar without compression. Inflating models and classes took a fifth of the time to the first report. */
public final class StoreEntries {

    private StoreEntries() {}

    /** The argument is the jar. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path stored = Path.of(args[0] + ".stored");
        try (JarFile in = new JarFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stored))) {
            out.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                copy.setSize(entry.getSize());
                copy.setCrc(entry.getCrc());
                out.putNextEntry(copy);
                out.write(in.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
        Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
