package io.github.depeche.workshop.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the whole library on annotated articles. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Parses annotated articles and prints the figures of actors, quotes, events, names, times and layout.")
public final class Evaluate implements Callable<Integer> {

    /** The day that a file's name begins with; it counts where the text tells none, as in newsdesk; else that of the annotation. */
    private static final Pattern DATE =
            Pattern.compile("(20\\d\\d|19\\d\\d)[-_](0\\d|1[0-2])[-_]([0-2]\\d|3[01])(?!\\d).*");

    private final ObjectMapper mapper = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Folders of NAME.txt with NAME.json or NAME.entities.tsv, or of NAME.tml; or one NAME.json.")
    private List<Path> corpora = List.of();

    @Mixin
    private TextFolders texts = new TextFolders();

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "Tab-separated corpus, measure, floor: fail and list what fell below.")
    private @Nullable Path floorsFile;

    @Override
    public Integer call() throws IOException {
        Floors floors = floorsFile == null ? Floors.none() : Floors.read(floorsFile);
        ArticleParser parser = ArticleParser.create();
        PrintWriter out = spec.commandLine().getOut();
        List<String> broken = new ArrayList<>();
        for (Path path : corpora) {
            GoldCorpus corpus = GoldCorpus.open(path, texts);
            Scoreboard board = measure(parser, corpus);
            out.println(corpus.name());
            board.measures().forEach((name, measure) -> out.printf("  %-28s %s%n", name, measure.describe()));
            broken.addAll(floors.broken(corpus.name(), board.measures()));
        }
        broken.forEach(line -> out.println("below the floor: " + line));
        out.flush();
        return broken.isEmpty() ? 0 : 1;
    }

    private record Parsed(GoldCorpus.Document document, @Nullable TimeMl timeMl, Article article) {}

    private Scoreboard measure(ArticleParser parser, GoldCorpus corpus) throws IOException {
        List<Parsed> parsed = corpus.documents().parallelStream()
                .map(document -> parse(parser, document))
                .toList();
        Scoreboard board = new Scoreboard();
        GenderScore genders = GenderScore.read();
        for (Parsed one : parsed) {
            if (one.timeMl != null) {
                board.add(one.timeMl, one.article);
            }
            if (Files.exists(one.document.statements())) {
                board.add(
                        AnnotationReader.of(
                                mapper.readTree(one.document.statements().toFile())),
                        one.article);
                board.add(genders, one.document.name(), one.article);
            }
            if (Files.exists(one.document.names())) {
                board.add(NameScore.read(one.document.names(), one.article.text()), one.article);
            }
        }
        return board;
    }

    private Parsed parse(ArticleParser parser, GoldCorpus.Document document) {
        try {
            if (Files.exists(document.times())) {
                TimeMl timeMl = TimeMl.read(document.times());
                ArticleSource source = ArticleSource.text(timeMl.text());
                ArticleSource dated = timeMl.created().map(source::publishedOn).orElse(source);
                return new Parsed(document, timeMl, parser.parse(dated));
            }
            return new Parsed(document, null, parse(parser, document, ArticleSource.text(document.text())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Article parse(ArticleParser parser, GoldCorpus.Document document, ArticleSource source) throws IOException {
        Article article = parser.parse(source);
        if (article.metadata().published().isPresent()) {
            return article;
        }
        LocalDate day = knownDay(document);
        return day == null ? article : parser.parse(source.publishedOn(day));
    }

    /** The day that a text without date came with: who reads a page or a feed knows it, as the annotator did. */
    private @Nullable LocalDate knownDay(GoldCorpus.Document document) throws IOException {
        Matcher date = DATE.matcher(document.name());
        if (date.matches()) {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        }
        if (!Files.exists(document.statements())) {
            return null;
        }
        String published = mapper.readTree(document.statements().toFile())
                .path("published")
                .asText("");
        return published.isEmpty() || published.equals("null") ? null : LocalDate.parse(published);
    }
}
