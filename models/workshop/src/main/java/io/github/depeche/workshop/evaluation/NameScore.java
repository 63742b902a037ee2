package io.github.depeche.workshop.evaluation;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names: outermost persons, places and organisations; span and type must be equal. */
final class NameScore {

    private static final Map<String, NameType> LABELS =
            Map.of("Person", NameType.PERSON, "Location", NameType.LOCATION, "Organization", NameType.ORGANIZATION);

    private final Figures figures;

    NameScore(Figures figures) {
        this.figures = figures;
    }

    void add(Set<Name> gold, List<Name> predicted) {
        for (NameType type : NameType.values()) {
            count(type.name().toLowerCase(Locale.ROOT), ofType(gold, type), ofType(Set.copyOf(predicted), type));
        }
        count("all", gold, Set.copyOf(predicted));
    }

    /**
     * Reads an annotator's names: begin, end (in code points), label, nested (0 or 1), text; tab-separated.
     *
     * @param text the article, to find where the code points stand
     */
    static Set<Name> read(Path file, String text) throws IOException {
        Set<Name> names = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            NameType type = LABELS.get(fields[2]);
            if (type != null && fields[3].equals("0")) {
                int begin = text.offsetByCodePoints(0, Integer.parseInt(fields[0]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(fields[1]));
                names.add(new Name(new Span(begin, end), type));
            }
        }
        return names;
    }

    private void count(String measure, Set<Name> gold, Set<Name> predicted) {
        Set<Name> right = new HashSet<>(gold);
        right.retainAll(predicted);
        figures.count("names " + measure, right.size(), gold.size(), predicted.size());
    }

    private static Set<Name> ofType(Set<Name> names, NameType type) {
        Set<Name> some = new HashSet<>(names);
        some.removeIf(name -> name.type() != type);
        return some;
    }
}
