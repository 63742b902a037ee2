package io.github.depeche.workshop;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.ArticleOrPreposition;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns to tell the article « des » from the contraction: an averaged perceptron. */
@Command(name = "train-articles", description = "Learns « des », « du »: article or contraction, from CoNLL-U files.")
final class TrainArticles implements Callable<Integer> {

    private static final Set<String> AMBIGUOUS = Set.of("des", "du");

    @Parameters(paramLabel = "FILE.conllu", description = "Treebanks to learn from.")
    private List<Path> files = List.of();

    @Option(names = "--output", required = true, description = "Where to write the lexicon articles.tsv.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        LinearTrainer trainer = new LinearTrainer();
        Dictionary dictionary = new FrenchPack().dictionary();
        for (Path file : files) {
            addCases(file, dictionary, trainer);
        }
        trainer.write(
                output,
                List.of(
                        "Tells the articles « des » and « du » from the contractions: weights of a linear classifier, positive for the article.",
                        "Features: the words (b, bb, a), endings (s) and dictionary classes (c, cc, ca, cca) around the form.",
                        "Learnt by the workshop command train-articles from the Universal Dependencies treebanks named in the model card."));
        return 0;
    }

    private static void addCases(Path file, Dictionary dictionary, LinearTrainer trainer) throws IOException {
        List<String> forms = new ArrayList<>();
        List<Integer> articles = new ArrayList<>();
        List<Integer> contractions = new ArrayList<>();
        int multiwordEnd = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isBlank()) {
                String[] cells = line.split("\t");
                if (cells[0].contains(".")) {
                    continue;
                }
                boolean ambiguous = AMBIGUOUS.contains(cells[1].toLowerCase(Locale.ROOT));
                if (cells[0].contains("-")) {
                    multiwordEnd = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                    if (ambiguous) {
                        contractions.add(forms.size());
                    }
                    forms.add(cells[1]);
                } else if (Integer.parseInt(cells[0]) > multiwordEnd) {
                    if (ambiguous && cells[3].equals("DET")) {
                        articles.add(forms.size());
                    }
                    forms.add(cells[1]);
                }
                continue;
            }
            articles.forEach(i -> trainer.add(features(dictionary, forms, i), true));
            contractions.forEach(i -> trainer.add(features(dictionary, forms, i), false));
            forms.clear();
            articles.clear();
            contractions.clear();
            multiwordEnd = 0;
        }
    }

    private static List<String> features(Dictionary dictionary, List<String> forms, int index) {
        List<String> around = new ArrayList<>();
        for (int i = index - 2; i <= index + 1; i++) {
            around.add(i < 0 || i >= forms.size() ? "" : forms.get(i));
        }
        return ArticleOrPreposition.features(dictionary, around);
    }
}
