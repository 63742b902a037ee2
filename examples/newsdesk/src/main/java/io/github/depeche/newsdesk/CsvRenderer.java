package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as spreadsheets read it (RFC 4180): one header, and the rows of all articles. */
final class CsvRenderer implements ArticleRenderer {

    /** What the rows of a table tell. */
    interface Table {

        List<String> columns();

        /** The rows of an article, each with a cell for every column. */
        Stream<List<String>> rows(String name, Article article);
    }

    private final Table table;

    CsvRenderer(Table table) {
        this.table = table;
    }

    @Override
    public Frame frame(int articles) {
        return new Frame(row(table.columns()), "", "");
    }

    @Override
    public String render(String name, Article article) {
        return table.rows(name, article).map(CsvRenderer::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvRenderer::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
