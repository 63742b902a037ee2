package io.github.depeche.benchmarks.peers;

import io.github.depeche.ArticleSource;
import io.github.depeche.benchmarks.Articles;
import io.github.depeche.benchmarks.Median;
import io.github.depeche.benchmarks.Stages;
import io.github.depeche.extension.Sentence;
import io.github.depeche.layout.Layout;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Dépêche, Stanford CoreNLP and HeidelTime over the same articles in the same run, one thread, the libraries taking turns within each round;
 * or, over a file of CoNLL-U, the grammar of the first two.
 *
 * <pre>{@code
 * compare-peers ARTICLES [ROUNDS]
 * compare-peers FILE.conllu [ROUNDS]
 * }</pre>
 */
public final class ComparePeers {

    private static final int DEFAULT_ROUNDS = 7;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int STARTS = 5;
    /** For processes that read one article and end: what the second compiler makes comes too late for them. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    private static final LocalDate PUBLISHED = LocalDate.of(2017, 6, 19);
    /** Sentences of a treebank that are read as one text. */
    private static final int SENTENCES_PER_TEXT = 20;

    private final PrintStream out;
    private final int rounds;

    private ComparePeers(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            out.println("usage: ARTICLES|FILE.conllu [ROUNDS]");
            return;
        }
        ComparePeers comparison =
                new ComparePeers(out, args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS);
        Path input = Path.of(args[0]);
        if (Files.isDirectory(input)) {
            List<String> articles = Articles.read(input);
            comparison.starts(articles.get(0), List.of());
            comparison.starts(articles.get(0), QUICK);
            comparison.articles(articles);
        } else {
            comparison.grammar(treebank(input));
        }
    }

    private static List<String> treebank(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# text = ")) {
                text.append(line, "# text = ".length(), line.length()).append(' ');
                if (++sentences % SENTENCES_PER_TEXT == 0) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        texts.add(text.toString());
        return texts;
    }

    /** Each library in a process of its own, from the start of the virtual machine to the end of the first article. */
    private void starts(String article, List<String> options) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile("article", ".txt"), article);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int i = 0; i < STARTS; i++) {
            for (Peers peer : Peers.values()) {
                seconds.computeIfAbsent(peer.label, label -> new ArrayList<>()).add(start(peer, file, options));
            }
        }
        Files.delete(file);
        out.printf(
                "%nstart of the virtual machine%s to the end of the first article, median of %d%n",
                options.isEmpty() ? "" : " with " + String.join(" ", options), STARTS);
        print(seconds, "s", 1);
    }

    private static double start(Peers peer, Path article, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx3g", "-cp", classPath(peer), FirstArticle.class.getName(), peer.name(), article.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(peer + " failed to start");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A program that reads articles with Dépêche has no CoreNLP on its class path, whose jars would be opened and searched too. */
    private static String classPath(Peers peer) {
        String all = System.getProperty("java.class.path");
        return peer == Peers.DEPECHE ? all.substring(0, all.indexOf(File.pathSeparatorChar)) : all;
    }

    private void articles(List<String> articles) {
        Stages stages = Stages.load();
        List<Layout> layouts = new ArrayList<>();
        List<List<Sentence>> sentences = new ArrayList<>();
        for (String article : articles) {
            Layout layout = stages.layout(ArticleSource.text(article).publishedOn(PUBLISHED));
            layouts.add(layout);
            sentences.add(stages.grammar(layout));
        }
        int tokens = sentences.stream()
                .flatMap(List::stream)
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        Map<String, Runnable> runs = new LinkedHashMap<>();
        for (Peers each : Peers.values()) {
            Peer peer = each.load();
            runs.put(each.label, () -> articles.forEach(article -> peer.read(article, PUBLISHED)));
        }
        runs.put("Dépêche, times from trees", () -> {
            for (int i = 0; i < articles.size(); i++) {
                stages.times(layouts.get(i), sentences.get(i));
            }
        });
        compare(runs, articles.size() + " articles", tokens);
    }

    private void grammar(List<String> texts) {
        Stages stages = Stages.load();
        List<Layout> layouts = texts.stream()
                .map(text -> stages.layout(ArticleSource.text(text)))
                .toList();
        int tokens = layouts.stream()
                .flatMap(layout -> stages.grammar(layout).stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        Peer coreNlp = new CoreNlpPeer(CoreNlpPeer.TREES);
        Map<String, Runnable> runs = new LinkedHashMap<>();
        runs.put("Dépêche, words, tags and trees", () -> layouts.forEach(stages::grammar));
        runs.put(
                "CoreNLP " + CoreNlpPeer.TREES, () -> texts.forEach(text -> coreNlp.read(text, PUBLISHED)));
        compare(runs, texts.size() + " texts of a treebank", tokens);
    }

    private void compare(Map<String, Runnable> runs, String what, int tokens) {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (Map.Entry<String, Runnable> run : runs.entrySet()) {
                long begin = System.nanoTime();
                run.getValue().run();
                double took = (System.nanoTime() - begin) / 1e9;
                if (round >= 0) {
                    seconds.computeIfAbsent(run.getKey(), label -> new ArrayList<>()).add(took);
                }
            }
        }
        out.printf("%n%s, %,d tokens, one thread, %d rounds after %d of warm-up%n", what, tokens, rounds, WARM_UP_ROUNDS);
        print(seconds, "tokens/s", tokens);
    }

    /** Medians, and the medians of what each takes in times of the first, round by round. */
    private void print(Map<String, List<Double>> seconds, String unit, int tokens) {
        List<Double> first = seconds.values().iterator().next();
        seconds.forEach((label, times) -> {
            double median = Median.of(times);
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                ratios.add(times.get(i) / first.get(i));
            }
            String figure = tokens > 1 ? String.format(Locale.ROOT, "%,.0f", tokens / median) : String.format(Locale.ROOT, "%.2f", median);
            out.printf(Locale.ROOT, "%-44s %10s %-9s takes %6.2f × the time of the first%n", label, figure, unit, Median.of(ratios));
        });
    }
}
