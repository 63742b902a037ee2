package io.github.depeche.layout;

import io.github.depeche.ArticleParseException;
import io.github.depeche.ArticleSource;
import io.github.depeche.ParserLimits;
import io.github.depeche.Span;
import io.github.depeche.layout.Line.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page → the lines of its article, from the headline to the end of the body, and what the page declares. */
final class PageReader {

    /**
     * What was read.
     *
     * @param text the lines, a blank line between them
     * @param bylines what the article's markup says to be bylines, apart from whole lines
     */
    record Page(String text, List<Line> lines, List<String> bylines, DeclaredMetadata declared) {}

    private final PageParts parts;
    private final ParserLimits limits;
    private final DeclaredMetadataReader metadataReader;

    PageReader(PageParts parts, DateReader dateReader, ParserLimits limits) {
        this.parts = parts;
        this.limits = limits;
        this.metadataReader = new DeclaredMetadataReader(dateReader);
    }

    Page read(ArticleSource source) {
        checkSize(source.content());
        Document document = Jsoup.parse(source.content(), source.url().orElse(""));
        DeclaredMetadata declared = metadataReader.read(document, MetaTags.read(document));
        Element root = document.firstElementChild();
        PageElement main = null;
        ScannedPage scanned = new ScannedPage(List.of(), List.of(), List.of());
        if (root != null) {
            scanned = PageScanner.scan(root, parts, limits);
            main = MainContent.find(scanned);
        }
        return main == null
                ? new Page("", List.of(), List.of(), declared)
                : layOut(scanned, ArticleRange.find(scanned, main, declared.title()), declared);
    }

    /** The tags are counted before the page is parsed, so that a page of nothing but tags costs nothing. */
    private void checkSize(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
            tags += Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
        }
        if (tags > limits.maxElements()) {
            throw new ArticleParseException("the page has " + tags + " elements, the limit is " + limits.maxElements()
                    + " (ParserLimits.maxElements)");
        }
    }

    /** Headlines beside the headline are headings, and a line of links is furniture unless it names the author. */
    private static Markup asPart(PageLine line) {
        if (line.isLinks() && line.markup() != Markup.BYLINE && line.markup() != Markup.TABLE) {
            return Markup.FURNITURE;
        }
        return line.markup() == Markup.HEADLINE ? Markup.HEADING : line.markup();
    }

    private static Page layOut(ScannedPage scanned, ArticleRange range, DeclaredMetadata declared) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>(range.lines().size());
        for (PageLine line : TableRows.join(scanned, range)) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int begin = text.length();
            text.append(line.text());
            Markup markup = line.equals(range.headline()) ? Markup.HEADLINE : asPart(line);
            Optional<String> element = line.path().isEmpty() ? Optional.empty() : Optional.of(line.path());
            lines.add(new Line(
                    new Span(begin, text.length()), line.text(), Folding.fold(line.text()), true, markup, element));
        }
        return new Page(text.toString(), lines, range.bylines(), declared);
    }
}
