package io.github.depeche.newsdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** What is at the other end of a standard stream. */
final class Terminal {

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
}
