package io.github.depeche.workshop.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a figure must not fall below: tab-separated lines of corpus, measure and floor; lines that begin with # are comments, the first other
 * line is the header.
 */
final class Floors {

    private record Floor(String corpus, String measure, double least) {}

    private final List<Floor> floors = new ArrayList<>();

    private Floors() {}

    static Floors none() {
        return new Floors();
    }

    static Floors read(Path file) throws IOException {
        Floors read = new Floors();
        boolean header = true;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                String[] fields = line.split("\t", -1);
                read.floors.add(new Floor(fields[0], fields[1], Double.parseDouble(fields[2])));
            }
            header = false;
        }
        return read;
    }

    /** One line for each measure of the corpus that lies below its floor, or was not measured at all. */
    List<String> broken(String corpus, Map<String, Figures.Measure> measures) {
        List<String> broken = new ArrayList<>();
        for (Floor floor : floors) {
            if (floor.corpus.equals(corpus)) {
                Figures.Measure measure = measures.get(floor.measure);
                if (measure == null) {
                    broken.add(corpus + ": " + floor.measure + " was not measured");
                } else if (measure.value() < floor.least) {
                    broken.add(String.format(
                            Locale.ROOT,
                            "%s: %s is %.1f, the floor is %.1f",
                            corpus,
                            floor.measure,
                            measure.value(),
                            floor.least));
                }
            }
        }
        return broken;
    }
}
