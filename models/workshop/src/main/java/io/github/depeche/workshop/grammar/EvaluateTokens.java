package io.github.depeche.workshop.grammar;

import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts the text of a treebank again and compares. */
@Command(name = "evaluate-tokens", description = "Measures sentences and words from the raw text of a CoNLL-U file.")
public final class EvaluateTokens implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.conllu")
    private Path file = Path.of("");

    @Option(names = "--errors", description = "Print up to this many differences of each kind.")
    private int errors;

    /** A word with the place of its characters, spaces not counted, as in the CoNLL shared tasks. */
    private record Word(int begin, int end, int part, String form) {}

    @Override
    public Integer call() throws IOException {
        GoldText gold = GoldText.of(Treebank.read(file));
        Set<Word> goldWords = new HashSet<>();
        Set<Span> goldSentences = new HashSet<>();
        for (TokenizedSentence sentence : gold.tokenized()) {
            goldSentences.add(sentence.span());
            goldWords.addAll(words(sentence));
        }
        Set<Word> words = new HashSet<>();
        Set<Span> sentences = new HashSet<>();
        Tokenizer tokenizer = Tokenizer.load(new FrenchPack());
        long start = cpuTime();
        List<TokenizedSentence> found = tokenizer.tokenize(gold.text(), gold.blocks());
        long time = cpuTime() - start;
        for (TokenizedSentence sentence : found) {
            sentences.add(sentence.span());
            words.addAll(words(sentence));
        }
        System.out.printf(Locale.ROOT, "Tokens %.2f%n", f1(goldWords, words));
        System.out.printf(Locale.ROOT, "Sentences %.2f%n", f1(goldSentences, sentences));
        System.out.printf(Locale.ROOT, "words/s %.0f%n", words.size() * 1e9 / time);
        print("missed word", goldWords, words, gold.text());
        print("wrong word", words, goldWords, gold.text());
        printSpans("missed sentence", goldSentences, sentences, gold.text());
        printSpans("wrong sentence", sentences, goldSentences, gold.text());
        return 0;
    }

    private static List<Word> words(TokenizedSentence sentence) {
        List<Word> words = new ArrayList<>();
        Span last = new Span(0, 0);
        int part = 0;
        for (TokenizedSentence.Word word : sentence.words()) {
            part = word.span().equals(last) ? part + 1 : 0;
            last = word.span();
            words.add(new Word(last.begin(), last.end(), part, word.form().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static double f1(Set<?> gold, Set<?> found) {
        long right = found.stream().filter(gold::contains).count();
        return 200.0 * right / Math.max(1, gold.size() + found.size());
    }

    private void print(String label, Set<Word> some, Set<Word> others, String text) {
        some.stream()
                .filter(word -> !others.contains(word))
                .sorted((a, b) -> Integer.compare(a.begin, b.begin))
                .limit(errors)
                .forEach(word -> System.out.println(label + "\t" + word.form + "\t"
                        + text.substring(Math.max(0, word.begin - 40), Math.min(text.length(), word.end + 30))));
    }

    private void printSpans(String label, Set<Span> some, Set<Span> others, String text) {
        some.stream()
                .filter(span -> !others.contains(span))
                .sorted()
                .limit(errors)
                .forEach(span -> System.out.println(label + "\t" + span.in(text)));
    }

    /** The time that this thread has worked; other work on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
