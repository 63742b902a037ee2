package io.github.depeche.newsdesk;

import io.github.depeche.Article;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A folder of pages with an index. */
final class PagesDestination implements Destination {

    private record Entry(String name, String title, String published, int quotes, int actors, int events) {}

    private final Path folder;
    private final FolderDestination pages;
    private final List<Entry> entries = new ArrayList<>();

    PagesDestination(Path folder) throws IOException {
        this.folder = folder;
        this.pages = new FolderDestination(folder, OutputFormat.html.extension(), ArticleRenderer.Frame.NONE);
    }

    @Override
    public void write(String name, Article article, String rendered) throws IOException {
        pages.write(name, article, rendered);
        entries.add(new Entry(
                name,
                article.title().isBlank() ? name : article.title(),
                article.metadata().publishedOn().map(LocalDate::toString).orElse(""),
                article.quotes().size(),
                article.actors().size(),
                article.events().size()));
    }

    @Override
    public void close() throws IOException {
        boolean taken = entries.stream().anyMatch(entry -> entry.name().equals("index"));
        Path index = folder.resolve(taken ? "index-of-pages.html" : "index.html");
        Files.write(index, index().getBytes(StandardCharsets.UTF_8));
    }

    private String index() {
        HtmlFrame frame = new HtmlFrame();
        StringBuilder page = new StringBuilder(frame.head("Dépêche newsdesk"));
        page.append("<main class=\"index\">\n<h1>Dépêche newsdesk</h1>\n<ul>\n");
        for (Entry entry : entries) {
            page.append("<li><a lang=\"fr\" href=\"")
                    .append(address(entry.name()))
                    .append("\">");
            page.append(Html.escape(entry.title())).append("</a><br><span class=\"quiet\">");
            page.append(entry.published()).append(entry.published().isEmpty() ? "" : " · ");
            page.append(Html.counted(entry.quotes(), "quote")).append(" · ");
            page.append(Html.counted(entry.actors(), "actor")).append(" · ");
            page.append(Html.counted(entry.events(), "event")).append("</span></li>\n");
        }
        return page.append("</ul>\n</main>\n").append(frame.plainFoot()).toString();
    }

    private static String address(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "./" + encoded.replace("%2F", "/") + ".html";
    }
}
