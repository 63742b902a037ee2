package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import java.util.Locale;

/** One self-contained page: the article in its own layout with everything marked that was found, and panels that tell it. */
final class HtmlRenderer implements ArticleRenderer {

    private final HtmlFrame frame = new HtmlFrame();
    private final String way;

    /** Pages that lead nowhere else. */
    HtmlRenderer() {
        this("");
    }

    /** @param way markup of a link that leads away from the page, for its head; empty for none */
    HtmlRenderer(String way) {
        this.way = way;
    }

    @Override
    public String render(String name, Article article) {
        PageIds ids = new PageIds(article);
        String title = article.title().isEmpty() ? name : article.title();
        StringBuilder page = new StringBuilder();
        page.append(frame.head(title));
        page.append(
                "<a class=\"skip\" href=\"#text\">To the text</a><a class=\"skip\" href=\"#quotes\">To what was found</a>\n");
        page.append("<header class=\"bar\"><strong>Dépêche newsdesk</strong>" + way + "\n");
        box("quotes", "q", "Quotes, by speaker", page);
        box("actors", "a", "Actors, by kind", page);
        box("events", "e", "Events, by field", page);
        page.append(
                "</header>\n<main>\n<article id=\"text\" lang=\"fr\" class=\"show-quotes show-actors show-events\">\n");
        if (article.title().isEmpty()) {
            page.append("<h1>").append(Html.escape(name)).append("</h1>\n");
        }
        MarkedText text = new MarkedText(article, ids);
        article.blocks().forEach(block -> block(block, text, page));
        page.append("</article>\n<aside aria-label=\"What was found\">\n");
        page.append(new HtmlPanels(article, ids).html());
        page.append("</aside>\n</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
        page.append(frame.foot());
        return page.toString();
    }

    private static void box(String name, String letter, String label, StringBuilder page) {
        page.append("<label><input type=\"checkbox\" checked name=\"")
                .append(name)
                .append("\" value=\"")
                .append(letter);
        page.append("\"> ").append(label).append("</label>\n");
    }

    private static void block(Block block, MarkedText text, StringBuilder page) {
        String element =
                switch (block.type()) {
                    case TITLE -> "h1";
                    case SUBHEAD -> "h2";
                    default -> "p";
                };
        String kind = block.type().name().toLowerCase(Locale.ROOT);
        page.append('<').append(element);
        if (block.type() != BlockType.PARAGRAPH) {
            page.append(" class=\"")
                    .append(kind)
                    .append("\" title=\"")
                    .append(kind)
                    .append(": ");
            page.append(Html.escape(block.reason())).append('"');
        }
        page.append('>')
                .append(text.html(block.span()))
                .append("</")
                .append(element)
                .append(">\n");
    }
}
