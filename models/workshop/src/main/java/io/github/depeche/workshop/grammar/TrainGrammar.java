package io.github.depeche.workshop.grammar;

import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains the models of the grammar. */
@Command(
        name = "train-grammar",
        mixinStandardHelpOptions = true,
        description = "Trains tagger, features, lemmas and parser; the same corpora give the same bytes.")
public final class TrainGrammar implements Callable<Integer> {

    /** What the models learn from; the test parts of Sequoia and GSD are for measuring alone. */
    private static final List<String> WRITTEN =
            List.of("ud-sequoia/fr_sequoia-ud-train.conllu", "ud-gsd/fr_gsd-ud-dev.conllu");

    /** A treebank that has no other part than this one. */
    private static final List<String> QUESTIONS = List.of("ud-fqb/fr_fqb-ud-test.conllu");

    private static final List<String> SPOKEN =
            List.of("ud-rhapsodie/fr_rhapsodie-ud-train.conllu", "ud-parisstories/fr_parisstories-ud-train.conllu");

    /** Folders of articles written for this project. */
    private static final List<String> INVENTED = List.of("press", "prose");

    @Mixin
    private Corpora corpora = new Corpora();

    @Parameters(
            index = "1",
            paramLabel = "ANNOTATIONS",
            description =
                    "The folder that holds the proofread trees (trees.tsv) and the invented articles (press, prose).")
    private Path annotations = Path.of("");

    @Parameters(index = "2", paramLabel = "OUTPUT", description = "The folder to write the models to.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        // before the training, which takes minutes: a folder that cannot be made is told at once
        Files.createDirectories(output);
        FrenchPack pack = new FrenchPack();
        List<UnlabelledText> articles = new ArrayList<>(corpora.wikinews());
        articles.addAll(corpora.regionalPress());
        for (String invented : INVENTED) {
            articles.addAll(UnlabelledText.read(annotations.resolve(invented)));
        }
        List<List<String>> news = UnlabelledText.sentences(articles, Tokenizer.load(pack));
        List<GoldSentence> proofread =
                ProofreadTrees.read(annotations.resolve("trees.tsv")).of(news);
        System.out.printf("%d proofread sentences%n", proofread.size());
        GrammarTrainer trainer = new GrammarTrainer(pack.dictionary());
        Map<String, byte[]> models = trainer.train(
                corpora.treebanks(WRITTEN), corpora.treebanks(QUESTIONS), corpora.treebanks(SPOKEN), proofread);
        for (Map.Entry<String, byte[]> file : models.entrySet()) {
            Files.write(output.resolve(file.getKey()), file.getValue());
        }
        return 0;
    }
}
