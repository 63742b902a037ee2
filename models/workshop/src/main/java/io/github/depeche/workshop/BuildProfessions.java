package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles the lexicon of professions from the job titles of ROME. */
@Command(
        name = "build-professions",
        description = "Compiles professions.tsv from rome.csv: the head nouns of job titles, masculine and feminine.")
final class BuildProfessions implements Callable<Integer> {

    /** Endings of nouns that have one form for both genders; other single words of ROME (« Silhouette ») may be things. */
    private static final List<String> ONE_FORM =
            List.of("iste", "logue", "graphe", "nome", "thérapeute", "pathe", "iatre");

    @Parameters(
            paramLabel = "ROME",
            description = "rome.csv: quoted cells; the second holds « Boulanger / Boulangère ».")
    private Path source = Path.of("");

    @Option(names = "--output", required = true, description = "Folder of the lexicons.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(source)) {
            String[] cells = line.split("\",\"", 4);
            if (cells.length == 4) {
                add(cells[1], rows);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Head nouns of job titles, for the words that actor-nouns.tsv leaves out.");
        lines.add("# masculine, feminine: singular forms; both alike where one form serves both.");
        lines.add(
                "# Source: France Travail, ROME; Licence Ouverte. Compiled by the workshop command build-professions.");
        lines.add("masculine\tfeminine");
        lines.addAll(rows);
        Files.write(output.resolve("professions.tsv"), lines);
        return 0;
    }

    private static void add(String title, Set<String> rows) {
        String[] genders = title.split(" / ", -1);
        String masculine = firstWord(genders[0]);
        if (genders.length == 2) {
            String feminine = firstWord(genders[1]);
            // « Mécanicien / Mécanicienne »: the two forms of one word begin alike
            if (!masculine.equals(feminine)
                    && masculine.length() > 3
                    && feminine.startsWith(masculine.substring(0, 3))) {
                rows.add(masculine + "\t" + feminine);
            }
        } else if (genders.length == 1
                && masculine.length() == title.length()
                && ONE_FORM.stream().anyMatch(masculine::endsWith)) {
            rows.add(masculine + "\t" + masculine);
        }
    }

    private static String firstWord(String title) {
        String trimmed = title.trim();
        int end = 0;
        while (end < trimmed.length() && (Character.isLetter(trimmed.charAt(end)) || trimmed.charAt(end) == '-')) {
            end++;
        }
        return trimmed.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
