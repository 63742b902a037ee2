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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            String style = "e " + EventField.of(event.type()).style();
            for (Span trigger : event.triggers()) {
                marks.add(new Mark(trigger, Kind.EVENT, ids.of(event), style, ""));
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
            piece(new Span(begin, end), on, linked, html);
            begin = end;
        }
        return html.toString();
    }

    private void piece(Span place, List<Mark> on, Set<Mark> linked, StringBuilder html) {
        String words = Html.escape(place.in(text));
        if (on.isEmpty()) {
            html.append(words);
            return;
        }
        List<Mark> inwards =
                on.stream().sorted(Comparator.comparing(Mark::kind)).toList();
        anchors(inwards, html);
        String attributes =
                "class=\"" + joined(inwards, Mark::style) + "\" data-n=\"" + joined(inwards, Mark::id) + "\"";
        String content = initials(inwards, place) + words;
        Optional<Mark> link = words.isBlank()
                ? Optional.empty()
                : inwards.stream().filter(mark -> !linked.contains(mark)).reduce((outer, inner) -> inner);
        if (link.isEmpty()) {
            html.append("<span ").append(attributes).append('>').append(content).append("</span>");
        } else {
            linked.add(link.get());
            String id = link.get().id();
            html.append("<a ").append(attributes).append(" href=\"#").append(id);
            html.append("\" aria-describedby=\"")
                    .append(id)
                    .append("-gist\">")
                    .append(content)
                    .append("</a>");
        }
    }

    /** Where links from the panels lead: before the first piece of each thing. */
    private void anchors(List<Mark> on, StringBuilder html) {
        for (Mark mark : on) {
            if (anchored.add(mark.id())) {
                html.append("<span id=\"t-").append(mark.id()).append("\"></span>");
            }
        }
    }

    /** « VP » before the words of Vladimir Poutine. */
    private static String initials(List<Mark> on, Span place) {
        return on.stream()
                .filter(mark -> !mark.initials().isEmpty() && mark.span().begin() == place.begin())
                .map(mark ->
                        "<span class=\"initials\" aria-hidden=\"true\">" + Html.escape(mark.initials()) + "</span>")
                .collect(Collectors.joining());
    }

    private static String joined(List<Mark> on, Function<Mark, String> part) {
        return on.stream().map(part).distinct().collect(Collectors.joining(" "));
    }
}
