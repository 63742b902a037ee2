package io.github.depeche.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.BlockType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;

/**
 * Reads the same pages with Dépêche and with Readability4J (Apache-2.0) and prints the figures of both.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar pages DIR    # DIR holds expected.json and the folder html
 * }</pre>
 */
public final class CompareReadability {

    private static final Set<BlockType> BESIDE = EnumSet.of(BlockType.LEAD, BlockType.SUBHEAD);

    private CompareReadability() {}

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 1) {
            out.println("usage: pages DIR (with expected.json and the folder html)");
            return;
        }
        Path folder = Path.of(args[0]);
        ArticleParser parser = ArticleParser.builder()
                .without(Article.QUOTES)
                .without(Article.EVENTS)
                .build();
        PageFigures ours = new PageFigures(true);
        PageFigures theirs = new PageFigures(false);
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        for (Map.Entry<String, JsonNode> page : expected.properties()) {
            String url = page.getValue().path("url").asText("");
            String html = Files.readString(folder.resolve("html").resolve(page.getKey()));
            ours.add(page.getValue(), depeche(parser, html, url));
            theirs.add(page.getValue(), readability(html, url));
        }
        out.println("Dépêche");
        out.print(ours.describe());
        out.println("Readability4J 1.0.8");
        out.print(theirs.describe());
    }

    private static PageReading depeche(ArticleParser parser, String html, String url) {
        ArticleSource source = ArticleSource.html(html);
        Article article = parser.parse(url.isEmpty() ? source : source.at(url));
        String body = article.blocks().stream()
                .filter(block -> block.type().isBody() || BESIDE.contains(block.type()))
                .map(block -> block.span().in(article.text()))
                .collect(Collectors.joining("\n"));
        String date = article.metadata().publishedOn().map(LocalDate::toString).orElse("");
        return new PageReading(
                body, article.title(), String.join(", ", article.metadata().authors()), date);
    }

    private static PageReading readability(String html, String url) {
        net.dankito.readability4j.Article article = new Readability4J(url, html).parse();
        return new PageReading(
                Objects.requireNonNullElse(article.getTextContent(), ""),
                Objects.requireNonNullElse(article.getTitle(), ""),
                Objects.requireNonNullElse(article.getByline(), ""),
                "");
    }
}
