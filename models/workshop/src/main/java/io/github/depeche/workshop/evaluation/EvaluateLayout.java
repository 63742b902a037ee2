package io.github.depeche.workshop.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.ArticleSource;
import io.github.depeche.ParserLimits;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.layout.Layout;
import io.github.depeche.layout.LayoutReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the layout alone: block types and metadata of annotated articles, bodies and metadata of web pages. */
@Command(
        name = "evaluate-layout",
        mixinStandardHelpOptions = true,
        description = "Prints the figures of layout on annotated articles and on web pages, and what is wrong.")
public final class EvaluateLayout implements Callable<Integer> {

    /** Rounds over all pages, the first ones to warm up; the fastest counts. */
    private static final int ROUNDS = 6;

    private final ObjectMapper mapper = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "GOLD", description = "Folders of NAME.txt with NAME.json.")
    private List<Path> corpora = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "A folder with expected.json and, in the folder html, the pages.")
    private @Nullable Path pages;

    @Override
    public Integer call() throws IOException {
        LanguagePack pack = ServiceLoader.load(LanguagePack.class).iterator().next();
        LayoutReader reader = LayoutReader.load(pack, ParserLimits.defaults());
        PrintWriter out = spec.commandLine().getOut();
        for (Path path : corpora) {
            GoldCorpus corpus = GoldCorpus.open(path, new TextFolders());
            Figures figures = new Figures();
            for (GoldCorpus.Document document : corpus.documents()) {
                add(reader, document, figures);
            }
            print(out, corpus.name(), figures);
        }
        if (pages != null) {
            print(out, pages.toString(), measurePages(reader, pages, out));
            out.printf("  %-28s %5.1f%n", "page MB/s of CPU", megabytesPerSecond(reader, pages));
        }
        out.flush();
        return 0;
    }

    private void add(LayoutReader reader, GoldCorpus.Document document, Figures figures) throws IOException {
        Annotation gold =
                AnnotationReader.of(mapper.readTree(document.statements().toFile()));
        if (gold.layout() != null) {
            Layout layout = reader.read(ArticleSource.text(document.text()));
            new LayoutScore(figures).add(gold.layout(), AnnotationReader.layout(layout.blocks(), layout.metadata()));
        }
    }

    private Figures measurePages(LayoutReader reader, Path folder, PrintWriter out) throws IOException {
        Figures figures = new Figures();
        PageScore score = new PageScore(figures);
        for (Map.Entry<String, JsonNode> page :
                mapper.readTree(folder.resolve("expected.json").toFile()).properties()) {
            byte[] html = Files.readAllBytes(folder.resolve("html").resolve(page.getKey()));
            ArticleSource source = ArticleSource.html(html, null);
            String url = page.getValue().path("url").asText();
            Layout layout = reader.read(url.isEmpty() ? source : source.at(url));
            score.add(page.getValue(), layout).forEach(error -> out.println(page.getKey() + ": " + error));
        }
        return figures;
    }

    /** By the time that this thread spent on the processor, so that other programs do not count. */
    private static double megabytesPerSecond(LayoutReader reader, Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("html"), "*.html")) {
            for (Path file : files) {
                byte[] page = Files.readAllBytes(file);
                pages.add(page);
                bytes += page.length;
            }
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            pages.forEach(page -> reader.read(ArticleSource.html(page, null)));
            fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - start);
        }
        return bytes * 1e3 / fastest;
    }

    private static void print(PrintWriter out, String name, Figures figures) {
        out.println(name);
        figures.measures().forEach((measure, figure) -> out.printf("  %-28s %s%n", measure, figure.describe()));
    }
}
