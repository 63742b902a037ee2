package io.github.depeche.newsdesk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.Article;
import io.github.depeche.TimeExpression;

/**
 * One JSON object, a member for each input: {@code {"NAME": {"timex": [[begin, end, type, value], …]}}}; offsets in code points, the value
 * empty where it could not be resolved.
 */
final class TimexRenderer implements ArticleRenderer {

    @Override
    public String render(String name, Article article) {
        CodePoints offsets = new CodePoints(article.text());
        ObjectNode times = Json.object();
        times.set("timex", Json.list(article.times(), time -> timex(time, offsets)));
        String member = Json.object().set(name, times).toString();
        return member.substring(1, member.length() - 1);
    }

    @Override
    public Frame frame(int articles) {
        return new Frame("{", ",\n", "}\n");
    }

    private static ArrayNode timex(TimeExpression time, CodePoints offsets) {
        return Json.array()
                .add(offsets.begin(time.span()))
                .add(offsets.end(time.span()))
                .add(time.type().name())
                .add(time.value());
    }
}
