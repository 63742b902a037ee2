package io.github.depeche.lexicon;

import io.github.depeche.extension.LanguagePack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon of a language pack: UTF-8 text, lines that begin with # are comments, the first other line names the columns, cells are
 * separated by tabs. A row may leave out empty cells at its end.
 */
public final class Table {

    private final String resource;
    private final List<String> columns;
    private final List<String[]> rows;

    private Table(String resource, List<String> columns, List<String[]> rows) {
        this.resource = resource;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a lexicon.
     *
     * @throws IllegalStateException if a row has more cells than there are columns; the message names file and line
     * @throws UncheckedIOException if it cannot be read
     */
    public static Table read(LanguagePack pack, String resource) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(pack.open(resource), StandardCharsets.UTF_8))) {
            List<String> columns = List.of();
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (columns.isEmpty()) {
                    columns = List.of(cells);
                } else if (cells.length > columns.size()) {
                    throw new IllegalStateException(resource + ", line " + number + ": " + cells.length
                            + " cells, but the header names " + columns.size());
                } else {
                    rows.add(cells);
                }
            }
            return new Table(resource, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + resource, e);
        }
    }

    /** The rows, in the order of the file. */
    public List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    /** One line of a lexicon. */
    public final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /**
         * The cell of a column, or the empty string where the row leaves it out.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(resource + " has no column " + column + ", but " + columns);
            }
            return index < cells.length ? cells[index] : "";
        }
    }
}
