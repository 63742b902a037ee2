package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of somebody else's uses the library on the module path: it compiles, finds the French models and sees no hidden package. */
class ModulePathTest {

    /** What a user's build puts on the module path: the two jars of the library and what they depend on. */
    private static final List<String> NEEDED = List.of(
            "core",
            "french",
            "depeche-core",
            "depeche-models-fr",
            "opennlp-tools",
            "jsoup",
            "slf4j-api",
            "jspecify",
            "morfologik-stemming",
            "morfologik-fsa",
            "french-pos-dict");

    private static final Path CONSUMER = Path.of("src/test/resources/consumer");

    @TempDir
    Path classes;

    @Test
    void aConsumerCompilesAndRuns() throws IOException, InterruptedException {
        compile(CONSUMER.resolve("module-info.java"), CONSUMER.resolve("consumer/Main.java"));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        classes + File.pathSeparator + modulePath(),
                        "--module",
                        "consumer/consumer.Main")
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(printed).isZero();
        assertThat(printed).contains("blocks: 2, module: io.github.depeche");
    }

    private void compile(Path... sources) {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:-requires-automatic", "--module-path", modulePath(), "-d", classes.toString()));
        Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertThat(javac.run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
    }

    /** In a build up to {@code package} or later these are the jars, before that the folders of classes that become them. */
    private static String modulePath() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(ModulePathTest::isNeeded)
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(path).contains("core", "opennlp-tools");
        assertThat(ArticleParser.class.getModule().isNamed())
                .as("this test itself runs on the class path")
                .isFalse();
        return path;
    }

    private static boolean isNeeded(String entry) {
        Path path = Path.of(entry);
        boolean folder = path.endsWith(Path.of("target", "classes"));
        String name =
                (folder ? path.getParent().getParent() : path).getFileName().toString();
        return NEEDED.stream().anyMatch(needed -> folder ? name.equals(needed) : name.startsWith(needed + "-"));
    }
}
