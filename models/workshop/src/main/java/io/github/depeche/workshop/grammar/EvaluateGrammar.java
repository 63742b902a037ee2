package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Sentence;
import io.github.depeche.linguistics.GrammarAnalyzer;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the grammar on a treebank. */
@Command(
        name = "evaluate-grammar",
        mixinStandardHelpOptions = true,
        description = {
            "Measures tags, lemmas, features and trees on a CoNLL-U file, from gold tokens or from text.",
            "UAS and LAS leave punctuation out and compare the universal part of relations; Feats means number, gender,"
                    + " person, tense and mood all right."
        })
public final class EvaluateGrammar implements Callable<Integer> {

    private static final int WARM_UP = 3;

    @Parameters(index = "0", paramLabel = "FILE", description = "A CoNLL-U file.")
    private Path file = Path.of("");

    @Option(
            names = "--raw",
            description = "Start from the text: ten sentences to a paragraph, with their real spacing.")
    private boolean raw;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<GoldSentence> gold = Treebank.read(file);
        GrammarAnalyzer analyzer = GrammarAnalyzer.load(new FrenchPack());
        GoldText text = GoldText.of(gold);
        GrammarScores scores = new GrammarScores();
        List<Sentence> sentences = List.of();
        double seconds = 0;
        for (int run = 0; run <= WARM_UP; run++) {
            long start = System.nanoTime();
            sentences = raw
                    ? analyzer.analyze(text.text(), text.blocks())
                    : text.tokenized().stream().map(analyzer::analyze).toList();
            seconds = (System.nanoTime() - start) / 1e9;
        }
        scores.compare(text, sentences);
        PrintWriter out = spec.commandLine().getOut();
        if (raw) {
            out.println(scores.tokens());
            out.println(scores.sentences());
        }
        scores.grammar().forEach(out::println);
        int words = gold.stream().mapToInt(sentence -> sentence.words().size()).sum();
        out.println(String.format(Locale.ROOT, "words/s %.0f", words / seconds));
        out.flush();
        return 0;
    }
}
