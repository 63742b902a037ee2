package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shell commands of README and docs ({@code sh} blocks) name jars, modules, files and options that there are. */
class DocumentationCommandsTest {

    private final List<String> commands = commands();

    DocumentationCommandsTest() throws IOException {}

    @Test
    void everyJarIsBuiltBySomeModule() throws IOException {
        for (String command : commands) {
            for (String word : command.split(" ")) {
                if (word.matches("[\\w-]+(/[\\w-]+)*/target/[\\w-]+\\.jar")) {
                    Path jar = Path.of(word);
                    String name = jar.getFileName().toString().replace(".jar", "");
                    assertThat(MarkdownPage.TOP.resolve(jar).getParent().resolveSibling("pom.xml"))
                            .as(command)
                            .content()
                            .contains("<finalName>" + name + "</finalName>");
                }
            }
        }
    }

    @Test
    void newsdeskTakesTheOptions() {
        for (String command : of("newsdesk.jar ")) {
            String[] arguments = command.replaceFirst(".*newsdesk.jar ", "").split(" +");
            assertThatCode(() -> Newsdesk.commandLine().parseArgs(arguments))
                    .as(command)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theWorkshopHasTheCommandsAndOptions() throws IOException {
        String sources = sources(MarkdownPage.TOP.resolve("models/workshop/src/main/java"));
        for (String command : of("workshop.jar ")) {
            String[] words = command.replaceFirst(".*workshop.jar ", "").split(" +");
            assertThat(sources).as(command).contains("name = \"" + words[0] + "\"");
            Arrays.stream(words)
                    .filter(word -> word.startsWith("--"))
                    .forEach(option -> assertThat(sources).as(command).contains("\"" + option + "\""));
        }
    }

    @Test
    void mavenHasTheModulesAndProfiles() throws IOException {
        String pom = Files.readString(MarkdownPage.TOP.resolve("pom.xml"));
        String poms = pom + Files.readString(MarkdownPage.TOP.resolve("examples/benchmarks/pom.xml"));
        for (String command : of("mvn ")) {
            String[] words = command.split(" +");
            for (int i = 0; i < words.length; i++) {
                if (words[i].equals("-pl")) {
                    Stream.of(words[i + 1].replaceAll("['!]", "").split(","))
                            .forEach(module -> assertThat(pom).as(command).contains("<module>" + module + "</module>"));
                } else if (words[i].startsWith("-P")) {
                    assertThat(poms).as(command).contains("<id>" + words[i].substring(2) + "</id>");
                }
            }
        }
    }

    @Test
    void filesOfTheRepositoryAreThere() {
        for (String command : commands) {
            for (String word : command.split("[ ,;]+")) {
                if (word.matches("(core|models|examples|docs)/.*") && !word.contains("/target/")) {
                    assertThat(MarkdownPage.TOP.resolve(word)).as(command).exists();
                }
            }
        }
    }

    private List<String> of(String word) {
        List<String> found = commands.stream()
                .filter(command -> (" " + command).contains(word))
                .toList();
        assertThat(found).as("commands with " + word).isNotEmpty();
        return found;
    }

    /** One for each command: comments, redirections and pipes cut off, « a && b » split, continued lines joined. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (MarkdownPage page : MarkdownPage.all()) {
            for (MarkdownPage.Fence fence : page.fences()) {
                if (fence.language().equals("sh")) {
                    fence.text()
                            .replaceAll("\\\\\\n\\s*", "")
                            .lines()
                            .flatMap(line ->
                                    Stream.of(line.replaceFirst("\\s+#.*", "").split(" && ")))
                            .map(command ->
                                    command.replaceFirst("\\s+[>|<].*", "").strip())
                            .filter(command -> !command.isEmpty())
                            .forEach(commands::add);
                }
            }
        }
        return commands;
    }

    private static String sources(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
