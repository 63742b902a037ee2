package io.github.depeche.lexicon;

import io.github.depeche.extension.LanguagePack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A lexicon of a language pack: UTF-8 text, lines that begin with # are comments, the first other line names the columns, cells are
 * separated by tabs. A row may leave out empty cells at its end.
 *
 * <p>Cells become strings only when they are asked for: reading lexicons is a good part of what a parser does before its first article.
 */
public final class Table {

    private final String resource;
    private final byte[] text;
    private String[] columns = {};
    private final List<Row> rows = new ArrayList<>();

    /** Where the tabs of all lines stand. */
    private int[] tabs = new int[64];

    private int tabCount;

    private Table(String resource, byte[] text) {
        this.resource = resource;
        this.text = text;
    }

    /**
     * Reads a lexicon.
     *
     * @throws IllegalStateException if a row has more cells than there are columns; the message names file and line
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Table read(LanguagePack pack, String resource) {
        Table table = new Table(resource, VerifiedPack.read(pack, resource));
        // one character for each byte: strings are searched by code that the virtual machine has compiled for others,
        // too
        table.addLines(new String(table.text, StandardCharsets.ISO_8859_1));
        return table;
    }

    private void addLines(String bytes) {
        int number = 0;
        int nextTab = bytes.indexOf('\t');
        for (int begin = 0; begin < text.length; ) {
            int newline = bytes.indexOf('\n', begin);
            int end = newline < 0 ? text.length : newline;
            int firstTab = tabCount;
            while (nextTab >= 0 && nextTab < end) {
                addTab(nextTab);
                nextTab = bytes.indexOf('\t', nextTab + 1);
            }
            number++;
            add(new Row(begin, end > begin && text[end - 1] == '\r' ? end - 1 : end, firstTab), number);
            begin = end + 1;
        }
    }

    private void addTab(int at) {
        if (tabCount == tabs.length) {
            tabs = Arrays.copyOf(tabs, 2 * tabCount);
        }
        tabs[tabCount++] = at;
    }

    private boolean isRow(int begin, int end) {
        int at = begin;
        while (at < end && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at < end && text[begin] != '#';
    }

    private void add(Row row, int number) {
        int cells = tabCount - row.firstTab + 1;
        if (!isRow(row.begin, row.end)) {
            tabCount = row.firstTab;
        } else if (columns.length == 0) {
            readHeader(row, cells);
        } else if (cells > columns.length) {
            throw new IllegalStateException(
                    resource + ", line " + number + ": " + cells + " cells, but the header names " + columns.length);
        } else {
            rows.add(row);
        }
    }

    private void readHeader(Row row, int cells) {
        columns = new String[cells];
        for (int i = 0; i < cells; i++) {
            // the names that readers ask for are literals: found without a look at their letters
            columns[i] = row.cell(i).intern();
        }
    }

    /** The rows, in the order of the file. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** One line of a lexicon. */
    public final class Row {
        private final int begin;
        private final int end;
        private final int firstTab;

        private Row(int begin, int end, int firstTab) {
            this.begin = begin;
            this.end = end;
            this.firstTab = firstTab;
        }

        /**
         * The cell of a column, or the empty string where the row leaves it out.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            for (int i = 0; i < columns.length; i++) {
                if (columns[i].equals(column)) {
                    return cell(i);
                }
            }
            throw new IllegalArgumentException(
                    resource + " has no column " + column + ", but " + Arrays.toString(columns));
        }

        private String cell(int index) {
            int from = index == 0 ? begin : tab(index - 1) + 1;
            int to = tab(index);
            return from >= to ? "" : new String(text, from, to - from, StandardCharsets.UTF_8);
        }

        /** Where a tab of the row stands; the end of the row, where it has no more. */
        private int tab(int index) {
            int at = firstTab + index;
            return at < tabCount && tabs[at] < end ? tabs[at] : end;
        }

        /**
         * The characters of the first cell without a string of them, for lexicons of many thousand names, most of which no article asks for.
         *
         * @param into where to put them; what it has no room for is left out
         * @return how many there are
         */
        public int copyFirst(char[] into) {
            int size = 0;
            for (int at = begin; at < end && text[at] != '\t' && size < into.length; at++) {
                int c = text[at];
                if (c < 0) {
                    boolean two = (c & 0x20) == 0;
                    c = two ? c & 0x1F : ((c & 0x0F) << 6) | (text[++at] & 0x3F);
                    c = (c << 6) | (text[++at] & 0x3F);
                }
                into[size++] = (char) c;
            }
            return size;
        }
    }
}
