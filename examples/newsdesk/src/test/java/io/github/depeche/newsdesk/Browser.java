package io.github.depeche.newsdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, where the machine has one. */
final class Browser {

    /** What a page looked like: its tree after all scripts ran, and what they and the browser wrote to the console. */
    record Visit(String dom, String console) {}

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    static Optional<Browser> find() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    Visit visit(Path page, int width, Path scratch) throws IOException, InterruptedException {
        Path log = Files.createTempFile(scratch, "chromium", ".log");
        Path dom = Files.createTempFile(scratch, "dom", ".html");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + Files.createTempDirectory(scratch, "profile"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(log.toFile())
                .redirectOutput(dom.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IOException("the browser did not end within a minute");
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            String console = String.join(
                    "\n", lines.filter(line -> line.contains("CONSOLE")).toList());
            return new Visit(Files.readString(dom), console);
        }
    }
}
