package io.github.depeche.genderbalance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.Gender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many women and men are quoted, month by month: a folder of texts in, a page with a chart out. A person counts once in each article,
 * however often it speaks there; whose gender no article tells is shown as such.
 */
public final class GenderBalance {

    private GenderBalance() {}

    /** Runs it: {@code GenderBalance FOLDER PAGE.html}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: a folder of *.txt, and the page to write");
        }
        ArticleParser parser = ArticleParser.create();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            Stream<Article> articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .parallel()
                    .map(file -> parser.parse(ArticleSource.text(bytes(file), null)));
            Files.writeString(Path.of(args[1]), BalancePage.of(personsQuoted(articles)));
        }
    }

    /** For each month, in order, how many persons of each gender are quoted. */
    static SortedMap<String, Map<Gender, Long>> personsQuoted(Stream<Article> articles) {
        return articles.collect(groupingBy(
                GenderBalance::month,
                TreeMap::new,
                flatMapping(
                        GenderBalance::personsQuoted,
                        groupingBy(Actor::gender, () -> new EnumMap<>(Gender.class), counting()))));
    }

    private static Stream<Actor> personsQuoted(Article article) {
        return article.quotes().stream()
                .flatMap(quote -> quote.speaker().stream())
                .filter(speaker -> speaker.type() == ActorType.PERSON)
                .distinct();
    }

    private static String month(Article article) {
        return article.metadata()
                .published()
                .map(published -> YearMonth.from(published).toString())
                .orElse("undated");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
