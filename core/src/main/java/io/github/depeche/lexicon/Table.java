package io.github.depeche.lexicon;

import io.github.depeche.extension.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A lexicon of a language pack: UTF-8 text, lines that begin with # are comments, the first other line names the columns, cells are
 * separated by tabs. A row may leave out empty cells at its end.
 */
public final class Table {

    private final String resource;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String resource, List<String> columns) {
        this.resource = resource;
        this.columns = columns;
    }

    /**
     * Reads a lexicon.
     *
     * @throws IllegalStateException if a row has more cells than there are columns; the message names file and line
     * @throws UncheckedIOException if it cannot be read
     */
    public static Table read(LanguagePack pack, String resource) {
        String text;
        try (InputStream in = pack.open(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + resource, e);
        }
        Table table = new Table(resource, List.of());
        int number = 0;
        for (int begin = 0; begin < text.length(); ) {
            int feed = text.indexOf('\n', begin);
            int next = feed < 0 ? text.length() : feed + 1;
            int end = feed < 0 ? text.length() : feed;
            if (end > begin && text.charAt(end - 1) == '\r') {
                end--;
            }
            number++;
            if (isRow(text, begin, end)) {
                String[] cells = cells(text, begin, end);
                if (table.columns.isEmpty()) {
                    table = new Table(resource, List.of(cells));
                } else {
                    table.add(cells, number);
                }
            }
            begin = next;
        }
        return table;
    }

    private static boolean isRow(String text, int begin, int end) {
        int at = begin;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && text.charAt(begin) != '#';
    }

    private static String[] cells(String text, int begin, int end) {
        int count = 1;
        for (int i = begin; i < end; i++) {
            count += text.charAt(i) == '\t' ? 1 : 0;
        }
        String[] cells = new String[count];
        int from = begin;
        for (int k = 0; k < count - 1; k++) {
            int tab = text.indexOf('\t', from);
            cells[k] = text.substring(from, tab);
            from = tab + 1;
        }
        cells[count - 1] = text.substring(from, end);
        return cells;
    }

    private void add(String[] cells, int number) {
        if (cells.length > columns.size()) {
            throw new IllegalStateException(resource + ", line " + number + ": " + cells.length
                    + " cells, but the header names " + columns.size());
        }
        rows.add(new Row(cells));
    }

    /** The rows, in the order of the file. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
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
