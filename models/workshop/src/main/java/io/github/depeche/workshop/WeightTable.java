package io.github.depeche.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Writes the weights of a linear classifier as a lexicon. */
final class WeightTable {

    private WeightTable() {}

    /**
     * Writes a lexicon.
     *
     * @param comment lines that say what the lexicon is
     */
    static void write(Path file, List<String> comment, SortedMap<String, ? extends Number> weights) throws IOException {
        StringBuilder table = new StringBuilder();
        comment.forEach(line -> table.append("# ").append(line).append('\n'));
        table.append("feature\tweight\n");
        weights.forEach((feature, weight) ->
                table.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(file, table);
    }
}
