package io.github.depeche.workshop.grammar;

import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** What the grammar is learnt from: the first argument of the commands that train it. */
final class Corpora {

    /** Texts without annotation of grammar. */
    private static final String WIKINEWS = "winer/train";

    private static final String REGIONAL_PRESS = "timebank/dev";

    @Parameters(
            index = "0",
            paramLabel = "CORPORA",
            description = "The folder that holds the treebanks ud-…, winer and timebank.")
    private Path folder = Path.of("");

    /** The sentences of some files, named from the folder on. */
    List<GoldSentence> treebanks(List<String> files) throws IOException {
        return Treebank.read(files.stream().map(folder::resolve).toList());
    }

    List<UnlabelledText> wikinews() throws IOException {
        return UnlabelledText.read(folder.resolve(WIKINEWS));
    }

    List<UnlabelledText> regionalPress() throws IOException {
        return UnlabelledText.read(folder.resolve(REGIONAL_PRESS));
    }
}
