package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.newsdesk.ActsTable.Act;
import java.util.List;

/**
 * Who acts on whom, as GraphML: actors are nodes, called by article and id; acts are edges. Acts that concern nobody else, and participants
 * that could not be resolved to an actor, have no place in a network; the CSV form keeps them.
 */
final class GraphMlRenderer implements ArticleRenderer {

    private static final List<String> NODE_KEYS = List.of("name", "type", "country", "gender", "article");
    private static final List<String> EDGE_KEYS =
            List.of("event", "plover", "factuality", "date", "place", "source", "reciprocal", "article");

    @Override
    public Frame frame(int articles) {
        StringBuilder opening = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        opening.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        NODE_KEYS.forEach(key -> declare("node", key, opening));
        EDGE_KEYS.forEach(key -> declare("edge", key, opening));
        opening.append("<graph edgedefault=\"directed\">\n");
        return new Frame(opening.toString(), "", "</graph>\n</graphml>\n");
    }

    @Override
    public String render(String name, Article article) {
        StringBuilder xml = new StringBuilder();
        for (Actor actor : article.actors()) {
            xml.append("<node id=\"").append(id(name, actor)).append("\">");
            data("node", "name", actor.name(), xml);
            data("node", "type", actor.type().name(), xml);
            data("node", "country", actor.country().orElse(""), xml);
            data("node", "gender", actor.gender().name(), xml);
            data("node", "article", name, xml);
            xml.append("</node>\n");
        }
        ActsTable.of(article).forEach(act -> edge(name, act, xml));
        return xml.toString();
    }

    private static void edge(String name, Act act, StringBuilder xml) {
        Actor from = act.from().actor().orElse(null);
        Actor to = act.to() == null ? null : act.to().actor().orElse(null);
        if (from == null || to == null) {
            return;
        }
        Event event = act.event();
        xml.append("<edge source=\"")
                .append(id(name, from))
                .append("\" target=\"")
                .append(id(name, to))
                .append("\">");
        data("edge", "event", event.type().name(), xml);
        data("edge", "plover", event.type().plover().orElse(""), xml);
        data("edge", "factuality", event.factuality().name(), xml);
        data("edge", "date", event.date().orElse(""), xml);
        data("edge", "place", event.place().orElse(""), xml);
        data("edge", "source", ActsTable.source(event), xml);
        data("edge", "reciprocal", String.valueOf(act.reciprocal()), xml);
        data("edge", "article", name, xml);
        xml.append("</edge>\n");
    }

    private static void declare(String domain, String key, StringBuilder xml) {
        xml.append("<key id=\"")
                .append(domain)
                .append('-')
                .append(key)
                .append("\" for=\"")
                .append(domain);
        xml.append("\" attr.name=\"").append(key).append("\" attr.type=\"string\"/>\n");
    }

    private static void data(String domain, String key, String value, StringBuilder xml) {
        if (!value.isEmpty()) {
            xml.append("<data key=\"").append(domain).append('-').append(key).append("\">");
            xml.append(Html.escape(value)).append("</data>");
        }
    }

    private static String id(String name, Actor actor) {
        return Html.escape(name + "/" + actor.id());
    }
}
