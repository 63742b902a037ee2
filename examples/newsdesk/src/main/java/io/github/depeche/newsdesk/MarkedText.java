package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Mention;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text with quotes, mentions of actors and triggers of events marked. Marks overlap in any way, elements of HTML cannot: the text is cut
 * wherever a mark begins or ends, and each piece carries the styles of all marks on it. One piece of each mark is a link to what is told of it.
 */
final class MarkedText {

    /** In the order from the outer to the inner: what is most specific is asked last and shown on top. */
    private enum Kind {
        QUOTE,
        ACTOR,
        EVENT
    }

    private record Mark(Span span, Kind kind, String id, String style, String initials) {}

    private static final Comparator<Mark> BY_BEGIN = Comparator.comparing(Mark::span);

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> anchored = new HashSet<>();
    private int next;
    private final List<Mark> active = new ArrayList<>();

    MarkedText(Article article, PageIds ids) {
        this.text = article.text();
        for (Quote quote : article.quotes()) {
            for (Span span : quote.content()) {
                marks.add(new Mark(span, Kind.QUOTE, ids.of(quote), "q " + ids.colour(quote), PageIds.initials(quote)));
            }
        }
        for (Actor actor : article.actors()) {
            String style = "a " + actor.type().name().toLowerCase(Locale.ROOT);
            for (Mention mention : actor.mentions()) {
                marks.add(new Mark(mention.span(), Kind.ACTOR, ids.of(actor), style, ""));
            }
        }
        for (Event event : article.events()) {
            for (Span trigger : event.triggers()) {
                marks.add(new Mark(trigger, Kind.EVENT, ids.of(event), "e", ""));
            }
        }
        marks.sort(BY_BEGIN);
    }

    /** The HTML of a stretch; stretches must be asked for in reading order. */
    String html(Span stretch) {
        while (next < marks.size() && marks.get(next).span().begin() < stretch.end()) {
            active.add(marks.get(next++));
        }
        active.removeIf(mark -> mark.span().end() <= stretch.begin());
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(stretch.begin(), stretch.end()));
        for (Mark mark : active) {
            cuts.add(Math.max(stretch.begin(), mark.span().begin()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        StringBuilder html = new StringBuilder();
        Set<Mark> linked = new HashSet<>();
        List<Mark> on = new ArrayList<>();
        int entering = 0;
        int begin = stretch.begin();
        for (int end : cuts.tailSet(begin, false)) {
            int from = begin;
            while (entering < active.size() && active.get(entering).span().begin() <= from) {
                on.add(active.get(entering++));
            }
            on.removeIf(mark -> mark.span().end() <= from);
            piece(text.substring(begin, end), on, linked, html);
            begin = end;
        }
        return html.toString();
    }

    private void piece(String words, List<Mark> on, Set<Mark> linked, StringBuilder html) {
        if (on.isEmpty()) {
            html.append(Html.escape(words));
            return;
        }
        List<Mark> inner = on.stream().sorted(Comparator.comparing(Mark::kind)).toList();
        Set<String> styles = new TreeSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Mark mark : inner) {
            styles.addAll(List.of(mark.style().split(" ")));
            ids.add(mark.id());
        }
        @Nullable Mark top = null;
        for (Mark mark : inner) {
            top = linked.contains(mark) ? top : mark;
        }
        String attributes = "\" data-n=\"" + String.join(" ", ids) + "\"" + anchors(ids);
        if (top == null || words.isBlank()) {
            html.append("<span class=\"")
                    .append(String.join(" ", styles))
                    .append(attributes)
                    .append('>');
            html.append(Html.escape(words)).append("</span>");
            return;
        }
        linked.add(top);
        html.append("<a class=\"").append(String.join(" ", styles)).append(attributes);
        html.append(" href=\"#")
                .append(top.id())
                .append("\" aria-describedby=\"")
                .append(top.id())
                .append("-gist\">");
        if (!top.initials().isEmpty()) {
            html.append("<span class=\"initials\" aria-hidden=\"true\">")
                    .append(Html.escape(top.initials()))
                    .append("</span>");
        }
        html.append(Html.escape(words)).append("</a>");
    }

    /** The first piece of each thing is where links from the panels lead; an element has one id, so the innermost new one takes it. */
    private String anchors(Set<String> ids) {
        String anchor = "";
        for (String id : ids) {
            if (!anchored.contains(id)) {
                anchor = id;
            }
        }
        if (anchor.isEmpty()) {
            return "";
        }
        anchored.add(anchor);
        return " id=\"t-" + anchor + "\"";
    }
}
