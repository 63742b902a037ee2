package io.github.depeche.benchmarks;

import io.github.depeche.ArticleParser;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads many articles with one parser, and looks at the heap after garbage collection as it goes: it must stay as it is. */
final class Soak {

    private static final int DEFAULT_COUNT = 100_000;
    private static final int LOOKS = 20;
    private static final double ALLOWED_GROWTH = 0.05;

    private Soak() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> articles = Articles.read(Path.of(args[0]));
        int count = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_COUNT;
        Duration most = args.length > 2 ? Duration.ofMinutes(Long.parseLong(args[2])) : Duration.ofDays(1);
        ArticleParser parser = ArticleParser.create();
        long begin = System.nanoTime();
        double first = 0;
        double last = 0;
        int done = 0;
        while (done < count && System.nanoTime() - begin < most.toNanos()) {
            parser.parse(articles.get(done % articles.size()));
            done++;
            if (done % Math.max(1, count / LOOKS) == 0) {
                last = heapMegabytes();
                first = first == 0 ? last : first;
                out.printf(Locale.ROOT, "%,10d articles %8.2f MB after collection%n", done, last);
            }
        }
        double growth = first == 0 ? Double.NaN : last / first - 1;
        out.printf(Locale.ROOT, "%,d articles, heap %+.2f %% since the first look%n", done, 100 * growth);
        if (!(growth <= ALLOWED_GROWTH)) {
            System.exit(1);
        }
    }

    static double heapMegabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
