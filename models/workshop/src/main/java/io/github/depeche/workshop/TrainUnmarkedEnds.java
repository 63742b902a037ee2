package io.github.depeche.workshop;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.linguistics.TokenizedSentence;
import io.github.depeche.linguistics.UnmarkedEnds;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns where sentences end without a mark. */
@Command(
        name = "train-unmarked-ends",
        description = "Learns from CoNLL-U files, ten sentences to a paragraph, where sentences end without a mark.")
final class TrainUnmarkedEnds implements Callable<Integer> {

    private static final int ORDERS = 8;

    /** How much a place of running text counts beside one of a treebank: there are many, all alike. */
    private static final double RUNNING_TEXT = 0.3;

    @Parameters(paramLabel = "FILE.conllu", description = "Treebanks to learn from.")
    private List<Path> files = List.of();

    @Option(names = "--running", description = "Folder of articles (DOC.txt) whose lines have no unmarked ends inside.")
    private @Nullable Path running;

    @Option(names = "--output", required = true, description = "Where to write the lexicon unmarked-ends.tsv.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        LogisticTrainer trainer = new LogisticTrainer();
        FrenchPack pack = new FrenchPack();
        for (Path file : files) {
            RawTreebank treebank = RawTreebank.read(file);
            List<String> sentences = new ArrayList<>();
            for (TokenizedSentence sentence : treebank.sentences()) {
                sentences.add(sentence.span().in(treebank.text()));
            }
            for (int order = 0; order < ORDERS; order++) {
                visit(pack, sentences, trainer);
                // other neighbours teach more than the same ones again
                Collections.shuffle(sentences, new Random(order));
            }
        }
        if (running != null) {
            for (NameCorpus.Document document : NameCorpus.read(running)) {
                for (Block block : document.blocks()) {
                    UnmarkedEnds.visit(
                            pack,
                            document.text(),
                            block.span(),
                            index -> false,
                            (features, ends) -> trainer.add(features, ends, RUNNING_TEXT));
                }
            }
        }
        trainer.write(
                output,
                List.of(
                        "Tells where a sentence ends without a mark: weights of a linear classifier, positive for an end.",
                        "Features: words and dictionary classes around the place, the sentence so far, what follows.",
                        "Learnt by the workshop command train-unmarked-ends from the corpora named in the model card."));
        return 0;
    }

    private static void visit(FrenchPack pack, List<String> sentences, LogisticTrainer trainer) {
        for (int first = 0; first < sentences.size(); first += RawTreebank.SENTENCES_IN_PARAGRAPH) {
            StringBuilder text = new StringBuilder();
            Set<Integer> begins = new HashSet<>();
            int end = Math.min(sentences.size(), first + RawTreebank.SENTENCES_IN_PARAGRAPH);
            for (String sentence : sentences.subList(first, end)) {
                begins.add(text.length());
                text.append(sentence).append(' ');
            }
            Span block = new Span(0, text.length());
            UnmarkedEnds.visit(
                    pack, text.toString(), block, begins::contains, (features, ends) -> trainer.add(features, ends, 1));
        }
    }
}
