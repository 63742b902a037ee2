package io.github.depeche.workshop;

import io.github.depeche.linguistics.FirstReading;
import io.github.depeche.linguistics.NameFeatures;
import io.github.depeche.linguistics.NameLabels;
import io.github.depeche.linguistics.NameModel;
import io.github.depeche.linguistics.NameText;
import io.github.depeche.linguistics.SecondReading;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the two models of names: OpenNLP's finder, and the chain that reads after it. Seeded: the same data give the same bytes. */
@Command(
        name = "train-names",
        description =
                "Trains the name models on folders of DOC.txt and DOC.entities.tsv (begin, end, label, nested, text).")
final class TrainNames implements Callable<Integer> {

    /** The second model learns from what the first makes of texts that it has not seen: parts left out in turn. */
    private static final int FOLDS = 3;

    private static final int HELD_OUT_SHARE = 5;

    @Parameters(paramLabel = "DIR")
    private List<Path> folders = List.of();

    @Option(names = "--output", required = true, description = "Folder for names-first.bin and names-second.bin.")
    private Path output = Path.of("");

    @Option(names = "--hold-out", description = "Leave every fifth document out and measure on it.")
    private boolean holdOut;

    private final Tokenizer tokenizer = Tokenizer.load(new FrenchPack());
    private final NameFeatures features = NameFeatures.load(new FrenchPack());

    /** A document with its words and their right labels. */
    private static final class Labelled {
        private final NameCorpus.Document document;
        private final NameText text;
        private final int[] labels;

        private Labelled(NameCorpus.Document document, NameText text) {
            this.document = document;
            this.text = text;
            this.labels = document.labels(text);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Labelled> training = new ArrayList<>();
        List<Labelled> heldOut = new ArrayList<>();
        for (Path folder : folders) {
            for (NameCorpus.Document document : NameCorpus.read(folder)) {
                boolean out = holdOut && (training.size() + heldOut.size()) % HELD_OUT_SHARE == HELD_OUT_SHARE - 1;
                (out ? heldOut : training).add(new Labelled(document, document.words(tokenizer)));
            }
        }
        int[][] unseen = new int[training.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            FirstReading reading = trainFirst(training, fold);
            for (int i = fold; i < training.size(); i += FOLDS) {
                unseen[i] = reading.label(training.get(i).text);
            }
            say("fold %d of %d read", fold + 1, FOLDS);
        }
        NameModel second = trainSecond(training, unseen);
        Path secondFile = output.resolve("names-second.bin");
        Files.write(secondFile, second.toBytes());
        FirstReading first = trainFirst(training, -1);
        Path firstFile = output.resolve("names-first.bin");
        Files.write(firstFile, first.toBytes());
        say("%s %d bytes, %s %d bytes", firstFile, Files.size(firstFile), secondFile, Files.size(secondFile));
        measure(heldOut, first, second);
        return 0;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static FirstReading trainFirst(List<Labelled> documents, int fold) throws IOException {
        FirstReadingTrainer trainer = new FirstReadingTrainer();
        for (int i = 0; i < documents.size(); i++) {
            if (fold < 0 || i % FOLDS != fold) {
                trainer.add(documents.get(i).text, documents.get(i).labels);
            }
        }
        return FirstReadingTrainer.reading(trainer.train());
    }

    private NameModel trainSecond(List<Labelled> documents, int[][] firstLabels) {
        List<ChainTrainer.Example> examples = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            Labelled document = documents.get(d);
            int[][] extracted = features.extract(document.text, firstLabels[d]);
            for (int s = 0; s < document.text.sentences(); s++) {
                int begin = document.text.start(s);
                int end = document.text.start(s + 1);
                examples.add(new ChainTrainer.Example(
                        Arrays.copyOfRange(extracted, begin, end), Arrays.copyOfRange(document.labels, begin, end)));
            }
        }
        return new ChainTrainer().train(examples);
    }

    private void measure(List<Labelled> documents, FirstReading first, NameModel second) {
        if (documents.isEmpty()) {
            return;
        }
        NameScore firstScore = new NameScore();
        NameScore secondScore = new NameScore();
        SecondReading reading = new SecondReading(features, second);
        for (Labelled document : documents) {
            int[] firstLabels = first.label(document.text);
            int[] secondLabels = reading.label(document.text, firstLabels);
            firstScore.add(document.document.actorsAndPlaces(), found(document.text, firstLabels));
            secondScore.add(document.document.actorsAndPlaces(), found(document.text, secondLabels));
        }
        say("first reading");
        firstScore.print();
        say("second reading");
        secondScore.print();
    }

    private static List<NameScore.Found> found(NameText text, int[] labels) {
        return NameLabels.read(labels).stream()
                .filter(chunk -> chunk.nameClass() < NameScore.CLASSES)
                .map(chunk -> new NameScore.Found(
                        text.span(chunk.begin()).cover(text.span(chunk.end() - 1)), chunk.nameClass()))
                .toList();
    }
}
