package io.github.depeche.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: finds the node that describes the article, through arrays, {@code @graph} and references by {@code @id}. */
final class JsonLd {

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "newsarticle",
            "article",
            "reportagenewsarticle",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "asknewsarticle",
            "advertisercontentarticle",
            "liveblogposting",
            "blogposting",
            "report",
            "scholarlyarticle",
            "techarticle",
            "socialmediaposting",
            "satiricalarticle",
            "discussionforumposting");

    private static final Set<String> OTHER_TYPES =
            Set.of("webpage", "itempage", "videoobject", "creativework", "clip", "podcastepisode", "radioepisode");

    /** Deeper references than these are a circle. */
    private static final int DEEPEST = 4;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> others = new ArrayList<>();

    private JsonLd() {}

    static JsonLd read(List<String> scripts) {
        JsonLd page = new JsonLd();
        for (String script : scripts) {
            page.collect(JsonReader.read(script));
        }
        return page;
    }

    private void collect(Object root) {
        Deque<Object> pending = new ArrayDeque<>();
        pending.add(root);
        while (!pending.isEmpty()) {
            Object value = pending.poll();
            if (value instanceof List<?> list) {
                list.forEach(pending::add);
            } else if (value instanceof Map<?, ?> node) {
                register(node);
                node.values().stream()
                        .filter(child -> child instanceof Map<?, ?> || child instanceof List<?>)
                        .forEach(pending::add);
            }
        }
    }

    private void register(Map<?, ?> node) {
        if (node.get("@id") instanceof String id && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (String type : strings(node.get("@type"))) {
            String name = Folding.fold(type.substring(type.lastIndexOf('/') + 1));
            if (ARTICLE_TYPES.contains(name)) {
                articles.add(node);
            } else if (OTHER_TYPES.contains(name)) {
                others.add(node);
            }
        }
    }

    /** Whether the page declares an article. */
    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** The node with the headline that resembles a title most, articles before other works; null if there is none. */
    @Nullable
    Node article(@Nullable String title) {
        Map<?, ?> best = best(articles, title);
        best = best == null ? best(others, title) : best;
        return best == null ? null : new Node(best);
    }

    private @Nullable Map<?, ?> best(List<Map<?, ?>> nodes, @Nullable String title) {
        Map<?, ?> best = null;
        double bestScore = -1;
        for (Map<?, ?> node : nodes) {
            String headline = new Node(node).text("headline", "name");
            double score = title == null || headline == null ? 0 : Titles.similarity(title, headline);
            if (score > bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> strings(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof String text) {
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    /** A node of the graph. */
    final class Node {
        private final Map<?, ?> values;

        private Node(Map<?, ?> values) {
            this.values = values;
        }

        /** The first of these properties that has a text, with entities decoded. */
        @Nullable
        String text(String... properties) {
            for (String property : properties) {
                for (String text : texts(property)) {
                    return text;
                }
            }
            return null;
        }

        /** The texts of a property: strings, and of nodes their names. */
        List<String> texts(String property) {
            List<String> texts = new ArrayList<>();
            collectTexts(values.get(property), texts, 0);
            return texts;
        }

        /** Whether a node that this property names, or refers to, has an {@code @id} with such a part. */
        boolean hasIdentifier(String property, String part) {
            Object value = values.get(property);
            List<?> named = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            return named.stream()
                    .anyMatch(element -> element instanceof Map<?, ?> node
                            && node.get("@id") instanceof String id
                            && id.contains(part));
        }

        private void collectTexts(@Nullable Object value, List<String> texts, int depth) {
            if (value instanceof String text) {
                String decoded = MarkupText.plain(text);
                if (!decoded.isEmpty() && !decoded.equals("null")) {
                    texts.add(decoded);
                }
            } else if (value instanceof List<?> list && depth < DEEPEST) {
                list.forEach(element -> collectTexts(element, texts, depth + 1));
            } else if (value instanceof Map<?, ?> node && depth < DEEPEST) {
                Object name = node.get("name");
                Map<?, ?> referred = node.get("@id") instanceof String id ? byId.get(id) : null;
                collectTexts(name == null && referred != null ? referred.get("name") : name, texts, depth + 1);
            }
        }
    }
}
