package io.github.depeche.workshop.evaluation;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.ArticleSource;
import io.github.depeche.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures time expressions against TimeML documents, as TempEval-3 does: spans strict and relaxed, type and value over relaxed matches. */
@Command(
        name = "evaluate-time",
        description = "Measures time expressions on TimeML documents (F1 of spans, types and values).")
public final class EvaluateTime implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "folder of .tml documents")
    private Path directory = Path.of("");

    @Option(names = "--errors", description = "prints what differs from the annotation")
    private boolean errors;

    private int gold;
    private int predicted;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    @Override
    public Integer call() throws IOException {
        ArticleParser parser = ArticleParser.create();
        int documents = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                measure(parser, TimeMl.read(file), file.getFileName().toString());
                documents++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "docs %d gold %d pred %d strict %.1f relaxed %.1f type %.1f value %.1f%n",
                documents,
                gold,
                predicted,
                f1(strict),
                f1(relaxed),
                f1(type),
                f1(value));
        return 0;
    }

    private double f1(int right) {
        return gold + predicted == 0 ? 0 : 200.0 * right / (gold + predicted);
    }

    private void measure(ArticleParser parser, TimeMl document, String name) {
        ArticleSource source = document.created()
                .map(ArticleSource.text(document.text())::publishedOn)
                .orElseThrow(() -> new IllegalArgumentException(name + " has no creation time"));
        Article article = parser.parse(source);
        List<TimeExpression> found = new ArrayList<>(article.times());
        gold += document.times().size();
        predicted += found.size();
        Set<TimeExpression> used = new HashSet<>();
        for (TimeExpression expected : document.times()) {
            TimeExpression match = bestOverlap(expected, found, used);
            if (match == null) {
                report(name, document, "missed", expected, null);
                continue;
            }
            used.add(match);
            boolean exact = match.span().equals(expected.span());
            boolean sameType = match.type() == expected.type();
            boolean sameValue = match.value().equals(expected.value());
            relaxed++;
            strict += exact ? 1 : 0;
            type += sameType ? 1 : 0;
            value += sameValue ? 1 : 0;
            if (!exact || !sameType || !sameValue) {
                report(name, document, "differs", expected, match);
            }
        }
        for (TimeExpression extra : found) {
            if (!used.contains(extra)) {
                report(name, document, "extra", null, extra);
            }
        }
    }

    private static @Nullable TimeExpression bestOverlap(
            TimeExpression expected, List<TimeExpression> found, Set<TimeExpression> used) {
        TimeExpression best = null;
        int most = 0;
        for (TimeExpression one : found) {
            int overlap = Math.min(one.span().end(), expected.span().end())
                    - Math.max(one.span().begin(), expected.span().begin());
            if (overlap > most && !used.contains(one)) {
                most = overlap;
                best = one;
            }
        }
        return best;
    }

    private void report(
            String name,
            TimeMl document,
            String what,
            @Nullable TimeExpression expected,
            @Nullable TimeExpression found) {
        if (!errors) {
            return;
        }
        int at = expected != null
                ? expected.span().begin()
                : found == null ? 0 : found.span().begin();
        String text = document.text();
        String context = text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40))
                .replace('\n', ' ');
        String right = expected == null
                ? ""
                : text.substring(expected.span().begin(), expected.span().end()) + " " + expected.type() + " "
                        + expected.value();
        String wrong = found == null
                ? ""
                : text.substring(found.span().begin(), found.span().end()) + " " + found.type() + " " + found.value();
        System.out.println(name + "\t" + what + "\t[" + right + "]\t[" + wrong + "]\t" + context);
    }
}
