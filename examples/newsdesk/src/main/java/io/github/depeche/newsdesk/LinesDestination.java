package io.github.depeche.newsdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** JSON Lines in one file, which a later run can continue: what is on a whole line is done, a broken last line is cut off. */
final class LinesDestination implements Destination {

    /** Of each line; {@link JsonRenderer} writes it first. */
    private static final byte[] BEGINNING = "{\"formatVersion\":".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final Set<String> done;

    private LinesDestination(OutputStream out, Set<String> done) {
        this.out = out;
        this.done = done;
    }

    /**
     * Opens a file.
     *
     * @param resume whether to continue one that is there
     * @throws FileAlreadyExistsException if one is there and is not to be continued: hours of work are not overwritten
     * @throws IOException if the one to be continued is something else: nothing of it is cut
     */
    static LinesDestination open(Path file, boolean resume) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!resume || Files.notExists(file)) {
            return new LinesDestination(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Set.of());
        }
        checkIsOurs(file);
        cutBrokenLine(file);
        return new LinesDestination(Files.newOutputStream(file, StandardOpenOption.APPEND), namesIn(file));
    }

    @Override
    public Set<String> done() {
        return done;
    }

    @Override
    public void write(String name, Article article, String rendered) throws IOException {
        // one call for each line, unbuffered: whoever kills the program loses at most the line being written
        out.write(rendered.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A file of somebody else's, named by mistake, must keep its last line. */
    private static void checkIsOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING.length);
            if (!Arrays.equals(beginning, Arrays.copyOf(BEGINNING, beginning.length))) {
                throw new IOException(file + " is no output of newsdesk, and stays as it is");
            }
        }
    }

    private static void cutBrokenLine(Path file) throws IOException {
        long whole = 0;
        long position = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    position++;
                    if (chunk[i] == '\n') {
                        whole = position;
                    }
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
    }

    private static Set<String> namesIn(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Set<String> names = new HashSet<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode name = mapper.readTree(line).path("name");
                if (!name.isTextual()) {
                    throw new IOException(file + " is no output of newsdesk: a line has no name");
                }
                names.add(name.asText());
            }
        }
        return names;
    }
}
