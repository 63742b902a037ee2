package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java snippet of README and docs compiles, and prints what the page says that it prints: what stands in the {@code text} block right
 * after it. A line « … » there stands for lines left out. A snippet with a note « from PATH » is a part of that file; a block with a note
 * « printed by newsdesk ARGUMENTS » is what the program prints.
 */
class DocumentationSnippetsTest {

    @TempDir
    Path classes;

    @Test
    void everySnippetCompilesAndPrintsWhatThePageSays() throws Exception {
        List<Snippet> snippets = new ArrayList<>();
        Map<Snippet, String> printed = new LinkedHashMap<>();
        for (MarkdownPage page : MarkdownPage.all()) {
            Snippet last = null;
            for (MarkdownPage.Fence fence : page.fences()) {
                if (fence.language().equals("text") && fence.follows() && last != null) {
                    printed.put(last, fence.text());
                }
                last = isOfThisModule(fence) ? Snippet.of(page, fence) : null;
                if (last != null) {
                    snippets.add(last);
                }
            }
        }

        assertThat(compile(snippets)).isEmpty();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (Map.Entry<Snippet, String> expected : printed.entrySet()) {
                assertThat(run(expected.getKey(), loader))
                        .as(expected.getKey().where())
                        .contains(parts(expected.getValue()));
            }
        }
    }

    @Test
    void newsdeskPrintsWhatThePageSays() throws IOException {
        for (MarkdownPage page : MarkdownPage.all()) {
            for (MarkdownPage.Fence fence : page.fences()) {
                if (fence.note().startsWith("printed by newsdesk ")) {
                    Object[] arguments = fence.note()
                            .substring("printed by newsdesk ".length())
                            .split(" ");
                    assertThat(comparable(NewsdeskRun.of(arguments).out()))
                            .as(page + ":" + fence.line())
                            .contains(parts(comparable(fence.text())));
                }
            }
        }
    }

    @Test
    void snippetsFromAFileStandThere() throws IOException {
        for (MarkdownPage page : MarkdownPage.all()) {
            for (MarkdownPage.Fence fence : page.fences()) {
                if (fence.note().startsWith("from ")) {
                    Path file = MarkdownPage.TOP.resolve(fence.note().substring("from ".length()));
                    assertThat(squeezed(Files.readString(file)))
                            .as(page + ":" + fence.line())
                            .contains(squeezed(fence.text()));
                }
            }
        }
    }

    private static boolean isOfThisModule(MarkdownPage.Fence fence) {
        return fence.language().equals("java") && !fence.note().startsWith("from ");
    }

    /** What stands between the lines that say « … ». */
    private static List<String> parts(String excerpt) {
        return List.of(excerpt.split("(?m)^\\s*…\\s*$\\n?"));
    }

    /** How many there are of each thing may differ: the page is right if what it shows is there. */
    private static String comparable(String report) {
        return report.replace('\u00A0', ' ').replaceAll("\\(\\d+\\)", "(n)").replaceAll("\\d+ mentions?", "n mentions");
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    /** What the compiler has to say, warnings left out. */
    private List<String> compile(List<Snippet> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
        compiler.getTask(null, null, diagnostics, options, null, snippets).call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static String run(Snippet snippet, ClassLoader loader) throws ReflectiveOperationException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            snippet.run(loader);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
