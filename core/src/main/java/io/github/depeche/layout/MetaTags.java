package io.github.depeche.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by their lower-case name, property or itemprop. */
final class MetaTags {

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags read(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = MarkupText.plain(meta.attr("content"));
            if (!content.isEmpty()) {
                tags.add(meta.attr("property"), content);
                tags.add(meta.attr("name"), content);
                tags.add(meta.attr("itemprop"), content);
                tags.add(meta.attr("http-equiv"), content);
            }
        }
        return tags;
    }

    private void add(String name, String content) {
        if (!name.isEmpty()) {
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(content);
        }
    }

    /** The contents of the first of these names that the page has. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    @Nullable
    String first(String... names) {
        List<String> found = all(names);
        return found.isEmpty() ? null : found.get(0);
    }
}
