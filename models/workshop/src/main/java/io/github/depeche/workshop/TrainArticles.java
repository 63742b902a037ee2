package io.github.depeche.workshop;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.ArticleOrPreposition;
import io.github.depeche.models.fr.FrenchPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns to tell the article « des » from the contraction: an averaged perceptron. */
@Command(name = "train-articles", description = "Learns « des », « du »: article or contraction, from CoNLL-U files.")
final class TrainArticles implements Callable<Integer> {

    private static final Set<String> AMBIGUOUS = Set.of("des", "du");
    private static final int EPOCHS = 12;
    private static final int SCALE = 20;

    @Parameters(paramLabel = "FILE.conllu", description = "Treebanks to learn from.")
    private List<Path> files = List.of();

    @Option(names = "--output", required = true, description = "Where to write the lexicon articles.tsv.")
    private Path output = Path.of("");

    private record Case(List<String> features, boolean article) {}

    @Override
    public Integer call() throws IOException {
        List<Case> cases = new ArrayList<>();
        Dictionary dictionary = new FrenchPack().dictionary();
        for (Path file : files) {
            cases.addAll(cases(file, dictionary));
        }
        Map<String, Integer> weights = learn(cases);
        StringBuilder table = new StringBuilder();
        table.append(
                "# Tells the articles « des » and « du » from the contractions: weights of a linear classifier, positive for the article.\n");
        table.append(
                "# Features: the words (b, bb, a), endings (s) and dictionary classes (c, cc, ca, cca) around the form.\n");
        table.append(
                "# Learnt by the workshop command train-articles from the Universal Dependencies treebanks named in the model card.\n");
        table.append("feature\tweight\n");
        weights.forEach((feature, weight) ->
                table.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(output, table);
        System.out.printf(Locale.ROOT, "%d cases, %d weights%n", cases.size(), weights.size());
        return 0;
    }

    private static List<Case> cases(Path file, Dictionary dictionary) throws IOException {
        List<Case> cases = new ArrayList<>();
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
            articles.forEach(i -> cases.add(new Case(features(dictionary, forms, i), true)));
            contractions.forEach(i -> cases.add(new Case(features(dictionary, forms, i), false)));
            forms.clear();
            articles.clear();
            contractions.clear();
            multiwordEnd = 0;
        }
        return cases;
    }

    private static List<String> features(Dictionary dictionary, List<String> forms, int index) {
        List<String> around = new ArrayList<>();
        for (int i = index - 2; i <= index + 1; i++) {
            around.add(i < 0 || i >= forms.size() ? "" : forms.get(i));
        }
        return ArticleOrPreposition.features(dictionary, around);
    }

    /** The order of the cases is that of the files, interleaved by a fixed stride: the same files give the same weights. */
    private static Map<String, Integer> learn(List<Case> cases) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        long step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int k = 0; k < cases.size(); k++) {
                step++;
                Case one = cases.get((int) ((k * 7919L + epoch * 104729L) % cases.size()));
                double score = one.features.stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                        .sum();
                double margin = one.article ? score : -score;
                if (margin <= 1) {
                    double update = one.article ? 1 : -1;
                    for (String feature : one.features) {
                        weights.merge(feature, update, Double::sum);
                        sums.merge(feature, update * step, Double::sum);
                    }
                }
            }
        }
        Map<String, Integer> averaged = new TreeMap<>();
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double mean = entry.getValue() - sums.getOrDefault(entry.getKey(), 0.0) / step;
            int weight = (int) Math.round(mean * SCALE);
            if (Math.abs(weight) >= SCALE / 2) {
                averaged.put(entry.getKey(), weight);
            }
        }
        return averaged;
    }
}
