package io.github.depeche.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Loads one library and reads one article: what a process does that starts for one article. */
final class FirstArticle {

    private FirstArticle() {}

    public static void main(String[] args) throws IOException {
        Peers.valueOf(args[0]).load().read(Files.readString(Path.of(args[1])), LocalDate.of(2017, 6, 19));
        // a library's threads must not keep the process
        System.exit(0);
    }
}
