package io.github.depeche.layout;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page declares: JSON-LD first, then {@code article:}, {@code og:} and Dublin Core, then microdata and {@code time}. */
final class DeclaredMetadataReader {

    private static final String[] TITLE = {"og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"
    };
    private static final String[] AUTHOR = {
        "author",
        "article:author",
        "og:article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "citation_author",
        "authors"
    };
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "pubdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "date",
        "og:published_time",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "datecreated"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:article:modified_time",
        "article:modified",
        "datemodified",
        "og:updated_time",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "revised"
    };

    /** How WordPress's most used metadata plugin names the accounts of a site: {@code https://example.org/#/schema/person/36f5…}. */
    private static final String ACCOUNT = "/schema/person/";

    private final DateReader dateReader;

    DeclaredMetadataReader(DateReader dateReader) {
        this.dateReader = dateReader;
    }

    DeclaredMetadata read(Document document, MetaTags tags) {
        List<String> scripts = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                scripts.add(script.data());
            }
        }
        JsonLd jsonLd = JsonLd.read(scripts);
        String title = title(document, tags);
        JsonLd.@Nullable Node node = jsonLd.article(title);
        String headline = node == null || !jsonLd.hasArticle() ? null : node.text("headline", "name");
        boolean article = jsonLd.hasArticle() || "article".equals(tags.first("og:type"));
        return new DeclaredMetadata(
                headline == null ? title : headline,
                authors(document, tags, node),
                node != null && node.hasIdentifier("author", ACCOUNT),
                publisher(tags, node),
                published(document, tags, node),
                time(node == null ? null : node.text("dateModified"), tags.first(MODIFIED)),
                url(document, tags),
                language(document, tags),
                section(tags, node),
                keywords(tags, node),
                isPaywalled(tags, node),
                article);
    }

    private static @Nullable String title(Document document, MetaTags tags) {
        String title = tags.first(TITLE);
        if (title != null) {
            return title;
        }
        Element element = document.head().selectFirst("title");
        return element == null || element.text().isBlank() ? null : MarkupText.collapse(element.text());
    }

    private static List<String> authors(Document document, MetaTags tags, JsonLd.@Nullable Node node) {
        Set<String> authors = new LinkedHashSet<>(node == null ? List.of() : node.texts("author"));
        if (authors.isEmpty() && node != null) {
            authors.addAll(node.texts("creator"));
        }
        if (authors.isEmpty()) {
            authors.addAll(tags.all(AUTHOR));
        }
        authors.removeIf(DeclaredMetadataReader::isAddress);
        if (authors.isEmpty()) {
            for (Element element : document.select("[itemprop=author], a[rel=author]")) {
                Element name = element.selectFirst("[itemprop=name]");
                authors.add(MarkupText.collapse((name == null ? element : name).text()));
            }
        }
        authors.removeIf(author -> author.isEmpty() || author.length() > 200 || isAddress(author));
        return List.copyOf(authors);
    }

    private static boolean isAddress(String author) {
        return author.contains("://") || author.startsWith("@") || author.startsWith("www.");
    }

    private static @Nullable String publisher(MetaTags tags, JsonLd.@Nullable Node node) {
        String declared = node == null ? null : node.text("publisher");
        String name = declared == null
                ? tags.first("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
                : declared;
        return name == null || isAddress(name) ? null : name;
    }

    private @Nullable Temporal published(Document document, MetaTags tags, JsonLd.@Nullable Node node) {
        Temporal time = time(
                node == null ? null : node.text("datePublished", "dateCreated", "uploadDate"), tags.first(PUBLISHED));
        if (time != null) {
            return time;
        }
        for (Element element :
                document.select("[itemprop=datePublished], time[pubdate], time.published, time.entry-date")) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            Temporal declared = PageTime.parse(value.isEmpty() ? element.text() : value, dateReader);
            if (declared != null) {
                return declared;
            }
        }
        return null;
    }

    private @Nullable Temporal time(@Nullable String first, @Nullable String second) {
        Temporal time = PageTime.parse(first, dateReader);
        return time == null ? PageTime.parse(second, dateReader) : time;
    }

    private static @Nullable String url(Document document, MetaTags tags) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href");
        return href.isBlank() ? tags.first("og:url") : href.strip();
    }

    private static @Nullable String language(Document document, MetaTags tags) {
        Element html = document.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        String tag =
                declared.isBlank() ? tags.first("og:locale", "dc.language", "content-language", "language") : declared;
        return tag == null ? null : tag.strip().replace('_', '-');
    }

    private static @Nullable String section(MetaTags tags, JsonLd.@Nullable Node node) {
        String section = node == null ? null : node.text("articleSection");
        return section == null
                ? tags.first("article:section", "og:article:section", "parsely-section", "section")
                : section;
    }

    private static List<String> keywords(MetaTags tags, JsonLd.@Nullable Node node) {
        List<String> declared = node == null ? List.of() : node.texts("keywords");
        if (declared.isEmpty()) {
            declared = tags.all("news_keywords", "article:tag", "keywords", "parsely-tags");
        }
        Set<String> keywords = new LinkedHashSet<>();
        for (String text : declared) {
            for (String keyword : text.split("[,;]")) {
                if (!keyword.isBlank()) {
                    keywords.add(keyword.strip());
                }
            }
        }
        return List.copyOf(keywords);
    }

    private static boolean isPaywalled(MetaTags tags, JsonLd.@Nullable Node node) {
        String free = node == null ? null : node.text("isAccessibleForFree");
        String tier = tags.first("article:content_tier", "og:article:content_tier");
        return "false".equalsIgnoreCase(free) || "locked".equals(tier) || "metered".equals(tier);
    }
}
