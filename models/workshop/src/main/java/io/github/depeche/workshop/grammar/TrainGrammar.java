package io.github.depeche.workshop.grammar;

import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trains the models of the grammar. */
@Command(
        name = "train-grammar",
        mixinStandardHelpOptions = true,
        description = "Trains tagger, features, lemmas and parser; the same corpora give the same bytes.")
public final class TrainGrammar implements Callable<Integer> {

    /** What the models learn from; the test parts of Sequoia and GSD are for measuring alone. */
    private static final List<String> TREEBANKS = List.of(
            "ud-sequoia/fr_sequoia-ud-train.conllu", "ud-gsd/fr_gsd-ud-dev.conllu", "ud-fqb/fr_fqb-ud-test.conllu");

    @Parameters(index = "0", paramLabel = "CORPORA", description = "The folder that holds ud-sequoia, ud-gsd, ud-fqb.")
    private Path corpora = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder to write the models to.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<Path> files = TREEBANKS.stream().map(corpora::resolve).toList();
        GrammarTrainer trainer = new GrammarTrainer(new FrenchPack().dictionary());
        for (Map.Entry<String, byte[]> file :
                trainer.train(Treebank.read(files)).entrySet()) {
            Files.write(output.resolve(file.getKey()), file.getValue());
        }
        return 0;
    }
}
