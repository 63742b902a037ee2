package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that somebody, or the machine, kills in the middle. */
class KilledBatchTest {

    private static final int ARTICLES = 60;

    @TempDir
    Path folder;

    @Test
    void isContinuedWithNothingLostAndNothingTwice() throws IOException, InterruptedException {
        Path corpus = corpus();
        Path lines = folder.resolve("out.jsonl");
        Process newsdesk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Newsdesk.class.getName(),
                        "--format=jsonl",
                        "--output=" + lines,
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (newsdesk.isAlive() && (Files.notExists(lines) || Files.size(lines) == 0)) {
            newsdesk.waitFor(5, TimeUnit.MILLISECONDS);
        }
        newsdesk.destroyForcibly().waitFor();
        assertThat(names(lines)).as(Files.readString(folder.resolve("log"))).hasSizeBetween(0, ARTICLES - 1);

        NewsdeskRun resumed = NewsdeskRun.of("--format", "jsonl", "--output", lines, "--resume", corpus);

        assertThat(resumed.status()).isZero();
        assertThat(resumed.err()).contains(" 0 failed");
        assertThat(names(lines)).hasSize(ARTICLES).doesNotHaveDuplicates().isSorted();
    }

    /** The sample articles, over and over. */
    private Path corpus() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        try (Stream<Path> files = Files.list(Path.of("articles"))) {
            List<Path> samples = files.toList();
            for (int i = 0; i < ARTICLES; i++) {
                Files.copy(samples.get(i % samples.size()), corpus.resolve("article-%03d.txt".formatted(i)));
            }
        }
        return corpus;
    }

    /** Of the articles on whole lines; the last line may have been cut off. */
    private static List<String> names(Path lines) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> names = new ArrayList<>();
        String written = Files.readString(lines);
        for (String line :
                written.substring(0, written.lastIndexOf('\n') + 1).lines().toList()) {
            names.add(mapper.readTree(line).path("name").asText());
        }
        return names;
    }
}
