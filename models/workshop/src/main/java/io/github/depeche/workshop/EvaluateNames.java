package io.github.depeche.workshop;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.linguistics.LearnedNameFinder;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the names that the library finds. */
@Command(
        name = "evaluate-names",
        description = "Precision, recall and F1 of persons, locations and organisations; exact in span and type.")
final class EvaluateNames implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            description = "Holds DOC.txt and DOC.entities.tsv (begin, end, label, nested, text).")
    private Path folder = Path.of("");

    @Option(names = "--errors", description = "Print what is missed and what is wrong.")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        LanguagePack pack = new FrenchPack();
        GrammarAnalyzer analyzer = GrammarAnalyzer.load(pack);
        long loading = cpuTime();
        LearnedNameFinder finder = LearnedNameFinder.load(pack);
        System.out.printf(Locale.ROOT, "loaded in %d ms%n", (cpuTime() - loading) / 1_000_000);
        NameScore score = new NameScore();
        long words = 0;
        long time = 0;
        long grammarTime = 0;
        for (NameCorpus.Document document : NameCorpus.read(folder)) {
            long start = cpuTime();
            List<Sentence> sentences = analyzer.analyze(document.text(), document.blocks());
            long middle = cpuTime();
            List<Name> names = finder.find(document.text(), sentences);
            grammarTime += middle - start;
            time += cpuTime() - middle;
            words += sentences.stream()
                    .mapToLong(sentence -> sentence.tokens().size())
                    .sum();
            List<NameScore.Found> found = names.stream()
                    .map(name -> new NameScore.Found(name.span(), nameClass(name.type())))
                    .toList();
            List<NameScore.Found> gold = document.actorsAndPlaces();
            score.add(gold, found);
            if (errors) {
                print("missed", gold, found, document);
                print("wrong", found, gold, document);
            }
        }
        score.print();
        System.out.printf(
                Locale.ROOT,
                "words/s %.0f, %.0f %% of the time of the grammar%n",
                words * 1e9 / Math.max(1, time),
                100.0 * time / Math.max(1, grammarTime));
        return 0;
    }

    private static int nameClass(NameType type) {
        return switch (type) {
            case PERSON -> 0;
            case ORGANIZATION -> 1;
            case LOCATION -> 2;
        };
    }

    static void print(
            String label, List<NameScore.Found> some, List<NameScore.Found> others, NameCorpus.Document document) {
        for (NameScore.Found name : some) {
            if (!others.contains(name)) {
                String text = document.text();
                Span span = name.span();
                System.out.println(label + "\t" + NameScore.type(name.nameClass()) + "\t" + span.in(text) + "\t"
                        + text.substring(Math.max(0, span.begin() - 40), Math.min(text.length(), span.end() + 40))
                                .replace('\n', ' ')
                        + "\t" + document.id());
            }
        }
    }

    /** The time that this thread has worked; other work on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
