package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles the lexicons of names from public data: first names, places, countries, media, acronyms. */
@Command(
        name = "build-name-lexicons",
        description =
                "Compiles first-names.tsv, places.tsv, countries.tsv, media.tsv and acronyms.tsv from the folders of their sources.")
final class BuildNameLexicons implements Callable<Integer> {

    /** Rarer first names are rather surnames and foreign words given once. */
    private static final int FEWEST_BIRTHS = 50;

    /** How much more a town of France is spoken of in French than another one of its size. */
    private static final int HOME = 5;

    private static final double ONE_SEX = 0.9;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Holds first-names/prenoms.tsv, places/places.tsv, countries/countries.tsv, media/*.tsv, acronyms/sigles.csv.")
    private Path sources = Path.of("");

    @Option(names = "--output", required = true, description = "Folder of the lexicons.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        firstNames();
        places();
        countries();
        media();
        acronyms();
        return 0;
    }

    private void firstNames() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# First names given at least 50 times in France, with the sex of nine bearers in ten: F, M, or U where both are common.");
        lines.add(
                "# Source: INSEE, Fichier des prénoms; Licence Ouverte 2.0. Compiled by the workshop command build-name-lexicons.");
        lines.add("name\tgender");
        Map<String, String> genders = new TreeMap<>();
        for (Map<String, String> row : rows(sources.resolve("first-names/prenoms.tsv"))) {
            double female = Double.parseDouble(row.getOrDefault("female", "0"));
            double male = Double.parseDouble(row.getOrDefault("male", "0"));
            double all = female + male;
            if (all >= FEWEST_BIRTHS) {
                String gender = female / all >= ONE_SEX ? "F" : male / all >= ONE_SEX ? "M" : "U";
                genders.put(row.getOrDefault("name", ""), gender);
            }
        }
        genders.forEach((name, gender) -> lines.add(name + "\t" + gender));
        write("first-names.tsv", lines);
    }

    /** A name shared by several places stands for the most populous one, as it does in the news, and rather for a French one: Brest. The largest stand first. */
    private void places() throws IOException {
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (Map<String, String> row : rows(sources.resolve("places/places.tsv"))) {
            String name = row.getOrDefault("name_fr", "");
            if (name.isEmpty()) {
                name = row.getOrDefault("name", "");
            }
            if (name.isEmpty() || !row.getOrDefault("iso2", "").matches("[A-Z]{2}")) {
                continue;
            }
            byName.merge(name, row, (one, other) -> weight(one) >= weight(other) ? one : other);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Towns of the world by their French names, with their country (ISO 3166-1 alpha-2), inhabitants, and yes for the capitals of");
        lines.add(
                "# countries. Source: Natural Earth, public domain. Compiled by the workshop command build-name-lexicons.");
        lines.add("name\tcountry\tpopulation\tcapital");
        List<Map.Entry<String, Map<String, String>>> largestFirst = new ArrayList<>(byName.entrySet());
        largestFirst.sort(Comparator.comparing(town -> -population(town.getValue())));
        largestFirst.forEach(
                town -> lines.add((town.getKey() + "\t" + town.getValue().get("iso2") + "\t"
                                + population(town.getValue()) + "\t"
                                + (town.getValue().getOrDefault("feature", "").equals("Admin-0 capital") ? "yes" : ""))
                        .stripTrailing()));
        write("places.tsv", lines);
    }

    private static long weight(Map<String, String> row) {
        return population(row) * (row.getOrDefault("iso2", "").equals("FR") ? HOME : 1);
    }

    private static long population(Map<String, String> row) {
        String population = row.getOrDefault("pop_max", "");
        return population.isEmpty() ? 0 : (long) Double.parseDouble(population);
    }

    private void countries() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Countries and territories by their French names, with their codes (ISO 3166-1 alpha-2). Other names stand in territories.tsv.");
        lines.add("# Source: Unicode CLDR, Unicode licence. Compiled by the workshop command build-name-lexicons.");
        lines.add("name\tcountry");
        Map<String, String> codes = new TreeMap<>();
        for (String line : Files.readAllLines(sources.resolve("countries/countries.tsv"))) {
            String[] cells = line.split("\t");
            // « R.A.S. chinoise de Hong Kong », « Myanmar (Birmanie) »: what the news say stands in territories.tsv
            if (!cells[2].contains(".") && !cells[2].contains("(")) {
                codes.put(cells[2].replace('’', '\''), cells[0]);
            }
        }
        codes.forEach((name, code) -> lines.add(name + "\t" + code));
        write("countries.tsv", lines);
    }

    private void media() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        rows(sources.resolve("media/medias.tsv")).forEach(row -> names.add(row.getOrDefault("Nom", "")));
        rows(sources.resolve("media/organisations.tsv")).forEach(row -> names.add(row.getOrDefault("nom", "")));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Media of France and their owners. Source: Médias français (Le Monde diplomatique, Acrimed), ODC-By 1.0.");
        lines.add(
                "# Compiled by the workshop command build-name-lexicons. Media of other countries and agencies stand in agencies.tsv.");
        lines.add("name");
        names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> name.replace('’', '\''))
                .forEach(lines::add);
        write("media.tsv", lines);
    }

    /** Those in capitals, digits and small words left out; the second cell of a line that no quotation mark touches. */
    private void acronyms() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(sources.resolve("acronyms/sigles.csv"))) {
            String[] cells = line.split(",", 3);
            if (cells.length == 3
                    && cells[1].matches("\\p{Lu}[\\p{L}&-]{1,9}")
                    && cells[1].matches(".*\\p{Lu}.*\\p{Lu}.*")) {
                names.add(cells[1]);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Acronyms of French administration. Source: Sigles de l'administration, CC0.");
        lines.add("# Compiled by the workshop command build-name-lexicons.");
        lines.add("name");
        lines.addAll(names);
        write("acronyms.tsv", lines);
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Arrays.asList(lines.get(0).split("\t"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
                row.put(columns.get(i), cells[i].strip());
            }
            rows.add(row);
        }
        return rows;
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.writeString(output.resolve(name), String.join("\n", lines) + "\n");
        System.out.println(name + " " + lines.size());
    }
}
