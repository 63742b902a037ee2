package io.github.depeche.layout;

import io.github.depeche.layout.Line.Markup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Joins the cells of a table's row into one line, a tab between two cells as in a browser's copy: « Morel&#9;54,2 % ». Tables that only
 * place the parts of a page hold headings, paragraphs or a single cell in a row; they stay as they are.
 */
final class TableRows {

    private static final Set<Markup> PLAIN = EnumSet.of(Markup.NONE, Markup.STRONG, Markup.LIST_ITEM);

    private final ScannedPage page;
    private final @Nullable PageLine headline;
    private final List<PageLine> joined = new ArrayList<>();

    private TableRows(ScannedPage page, ArticleRange range) {
        this.page = page;
        this.headline = range.headline();
    }

    static List<PageLine> join(ScannedPage page, ArticleRange range) {
        TableRows rows = new TableRows(page, range);
        List<PageLine> lines = range.lines();
        int begin = 0;
        while (begin < lines.size()) {
            int row = page.elementOf(lines.get(begin)).row;
            int end = begin + 1;
            while (end < lines.size() && page.elementOf(lines.get(end)).row == row) {
                end++;
            }
            rows.add(row, lines.subList(begin, end));
            begin = end;
        }
        return rows.joined;
    }

    private void add(int row, List<PageLine> lines) {
        if (row == PageElement.NO_ROW || !isData(page.elements().get(row), lines)) {
            joined.addAll(lines);
            return;
        }
        StringBuilder text = new StringBuilder();
        int links = 0;
        int cell = PageElement.NO_ROW;
        for (PageLine line : lines) {
            PageElement element = page.elementOf(line);
            if (text.length() > 0) {
                text.append(element.cell == cell ? ' ' : '\t');
            }
            cell = element.cell;
            text.append(line.text());
            links += line.linkLength();
        }
        joined.add(new PageLine(
                text.toString(), links, Markup.TABLE, page.elements().get(row).path, row));
    }

    private boolean isData(PageElement row, List<PageLine> lines) {
        int cells = 0;
        for (Element child = row.element.firstElementChild();
                child != null && cells < 2;
                child = child.nextElementSibling()) {
            cells++;
        }
        return cells > 1 && lines.stream().allMatch(this::fitsCell);
    }

    private boolean fitsCell(PageLine line) {
        boolean plain = PLAIN.contains(line.markup());
        return plain && line.prose() == 0 && !line.equals(headline);
    }
}
