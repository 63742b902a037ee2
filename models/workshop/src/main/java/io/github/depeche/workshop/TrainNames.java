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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--annotations", description = "Folder of articles whose actors are annotated, to learn from too.")
    @Nullable
    private Path annotations;

    @Option(names = "--texts", description = "Folder of texts that do not stand beside their annotations.")
    private List<Path> texts = List.of();

    private final Tokenizer tokenizer = Tokenizer.load(new FrenchPack());
    private final NameFeatures features = NameFeatures.load(new FrenchPack());

    private record Models(FirstReading first, NameModel second) {}

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
        if (annotations != null) {
            training.addAll(annotated(annotations, training));
        }
        Models models = train(training);
        Path firstFile = output.resolve("names-first.bin");
        Path secondFile = output.resolve("names-second.bin");
        Files.write(firstFile, models.first.toBytes());
        Files.write(secondFile, models.second.toBytes());
        say("%s %d bytes, %s %d bytes", firstFile, Files.size(firstFile), secondFile, Files.size(secondFile));
        measure(heldOut, models);
        return 0;
    }

    /** The articles whose actors are annotated and that are not among these, with the names in them. */
    private List<Labelled> annotated(Path folder, List<Labelled> known) throws IOException {
        Models models = train(known);
        SecondReading second = new SecondReading(features, models.second);
        Set<String> ids = known.stream().map(labelled -> labelled.document.id()).collect(Collectors.toSet());
        List<Labelled> labelled = new ArrayList<>();
        int n = 0;
        for (AnnotatedArticle article : new AnnotatedCorpus(folder, texts).articles()) {
            if (ids.contains(article.name()) || n++ % 2 == Integer.getInteger("fold", -1)) {
                continue;
            }
            NameCorpus.Document bare = new NameCorpus.Document(article.name(), article.text(), List.of());
            NameText words = bare.words(tokenizer);
            List<NameCorpus.Gold> found = new ArrayList<>();
            for (NameLabels.Chunk chunk : NameLabels.read(second.label(words, models.first.label(words)))) {
                found.add(new NameCorpus.Gold(words.span(chunk.begin()).cover(words.span(chunk.end() - 1)), chunk.nameClass()));
            }
            labelled.add(new Labelled(ActorNames.in(article, found), words));
        }
        say("%d annotated articles", labelled.size());
        return labelled;
    }

    private Models train(List<Labelled> training) throws IOException {
        int[][] unseen = new int[training.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            FirstReading reading = trainFirst(training, fold);
            for (int i = fold; i < training.size(); i += FOLDS) {
                unseen[i] = reading.label(training.get(i).text);
            }
            say("fold %d of %d read", fold + 1, FOLDS);
        }
        NameModel second = trainSecond(training, unseen);
        return new Models(trainFirst(training, -1), second);
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

    private void measure(List<Labelled> documents, Models models) {
        if (documents.isEmpty()) {
            return;
        }
        NameScore firstScore = new NameScore();
        NameScore secondScore = new NameScore();
        SecondReading reading = new SecondReading(features, models.second);
        for (Labelled document : documents) {
            int[] firstLabels = models.first.label(document.text);
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
