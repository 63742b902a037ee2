package io.github.depeche.newsdesk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** What is at the other end of a standard stream. */
final class Terminal {

    private static final int USUAL_WIDTH = 100;

    static final int STANDARD_OUTPUT = 1;
    static final int STANDARD_ERROR = 2;

    private Terminal() {}

    /**
     * Whether a stream goes to a terminal. Java tells only whether standard input and output both do; on Linux the file descriptors tell
     * more.
     */
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return CommandLine.Help.Ansi.AUTO.enabled();
        }
    }

    /** Columns: as the shell tells in {@code COLUMNS}, else as the terminal itself does, else a usual width. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns == null ? askedWidth() : number(columns, USUAL_WIDTH);
    }

    /** {@code stty size} prints rows and columns. */
    private static int askedWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1), USUAL_WIDTH);
        } catch (IOException noSuchProgram) {
            return USUAL_WIDTH;
        }
    }

    private static int number(String digits, int otherwise) {
        try {
            int number = Integer.parseInt(digits.strip());
            return number > 0 ? number : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
