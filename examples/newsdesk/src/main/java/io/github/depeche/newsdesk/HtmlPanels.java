package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Participant;
import io.github.depeche.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside the text: quotes by speaker, actors, the timeline, who did what to whom. */
final class HtmlPanels {

    private final Article article;
    private final PageIds ids;
    private final StringBuilder html = new StringBuilder();

    HtmlPanels(Article article, PageIds ids) {
        this.article = article;
        this.ids = ids;
    }

    String html() {
        notes();
        quotes();
        actors();
        timeline();
        actions();
        return html.toString();
    }

    /** What the reader should know of the article: that it is none, or not French, or has no date. */
    private void notes() {
        if (!article.diagnostics().isEmpty()) {
            begin("notes", "Notes");
            html.append("<ul>\n");
            article.diagnostics().forEach(diagnostic -> html.append("<li>")
                    .append(Html.escape(diagnostic.message()))
                    .append("</li>\n"));
            html.append("</ul>\n");
            end();
        }
    }

    private void quotes() {
        begin("quotes", "Quotes (" + article.quotes().size() + ")");
        for (Actor speaker : ids.speakers()) {
            html.append("<h3><a href=\"#").append(ids.of(speaker)).append("\">");
            html.append(Html.escape(speaker.name())).append("</a></h3>\n");
            quoteList(quote -> quote.speaker().filter(actor -> actor == speaker).isPresent());
        }
        if (article.quotes().stream().anyMatch(quote -> quote.speaker().isEmpty())) {
            html.append("<h3>Nobody named</h3>\n");
            quoteList(quote -> quote.speaker().isEmpty());
        }
        end();
    }

    private void quoteList(Predicate<Quote> some) {
        html.append("<ul>\n");
        article.quotes().stream().filter(some).forEach(quote -> {
            String id = ids.of(quote);
            html.append("<li id=\"").append(id).append("\">");
            html.append("<blockquote lang=\"fr\" class=\"")
                    .append(ids.colour(quote))
                    .append("\">");
            html.append(Html.escape(quote.text())).append("</blockquote>\n");
            html.append("<span class=\"quiet\">")
                    .append(Html.escape(manner(quote)))
                    .append(" · </span>");
            html.append(toText(id))
                    .append(gist(id, "Quote, " + speaker(quote) + " (" + manner(quote) + ")"))
                    .append("</li>\n");
        });
        html.append("</ul>\n");
    }

    private String speaker(Quote quote) {
        return quote.speaker()
                .map(Actor::name)
                .or(() -> quote.speakerSpan().map(span -> span.in(article.text())))
                .orElse("nobody named");
    }

    private static String manner(Quote quote) {
        List<String> facts = new ArrayList<>();
        facts.add(EventAccount.word(quote.type()));
        quote.cue().ifPresent(cue -> facts.add("«\u00a0" + cue.lemma() + "\u00a0»"));
        facts.addAll(QuoteAccount.circumstances(quote));
        return String.join(", ", facts);
    }

    private void actors() {
        begin("actors", "Actors (" + article.actors().size() + ")");
        for (Actor actor : mostProminentFirst()) {
            String id = ids.of(actor);
            List<String> quotes = quotesOf(actor);
            List<String> deeds = eventsOf(actor, Event::agents);
            List<String> concerns = eventsOf(actor, Event::patients);
            html.append("<details id=\"")
                    .append(id)
                    .append("\"><summary><strong>")
                    .append(Html.escape(actor.name()));
            html.append("</strong> <span class=\"chip\">")
                    .append(EventAccount.word(actor.type()))
                    .append("</span>")
                    .append(counts(quotes.size(), deeds.size() + concerns.size()))
                    .append("</summary>\n");
            html.append("<p class=\"quiet\">")
                    .append(Html.escape(ActorProfile.of(actor)))
                    .append(" · ")
                    .append(toText(id))
                    .append("</p>\n");
            list("Said", quotes);
            list("Did", deeds);
            list("Was concerned by", concerns);
            html.append(gist(id, actor.name() + ", " + ActorProfile.of(actor))).append("</details>\n");
        }
        end();
    }

    private List<Actor> mostProminentFirst() {
        return article.actors().stream()
                .sorted(Comparator.comparingDouble(Actor::salience).reversed())
                .toList();
    }

    /** What a folded panel holds, so that one knows which to open. */
    private static String counts(int quotes, int events) {
        String told = Stream.of(counted(quotes, "quote"), counted(events, "event"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : " <span class=\"quiet\">" + told + "</span>";
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : Html.counted(count, what);
    }

    private List<String> quotesOf(Actor actor) {
        return article.quotes().stream()
                .filter(quote ->
                        quote.speaker().filter(speaker -> speaker == actor).isPresent())
                .map(quote -> item(ids.of(quote), quote.text()))
                .toList();
    }

    private List<String> eventsOf(Actor actor, Function<Event, List<Participant>> role) {
        return article.events().stream()
                .filter(event -> role.apply(event).stream()
                        .anyMatch(participant ->
                                participant.actor().filter(one -> one == actor).isPresent()))
                .map(event -> item(
                        ids.of(event), EventAccount.word(event.type()) + ": " + EventAccount.of(event, article.text())))
                .toList();
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            html.append("<p class=\"quiet\">").append(title).append("</p><ul>");
            items.forEach(html::append);
            html.append("</ul>\n");
        }
    }

    private static String item(String id, String text) {
        return "<li><a href=\"#" + id + "\">" + Html.escape(text) + "</a></li>";
    }

    private void timeline() {
        begin("timeline", "Events (" + article.events().size() + ")");
        legend();
        Map<Boolean, List<Event>> byDated = Timeline.of(article.events()).stream()
                .collect(Collectors.partitioningBy(event -> event.date().isPresent()));
        eventList(byDated.getOrDefault(true, List.of()));
        List<Event> undated = byDated.getOrDefault(false, List.of());
        if (!undated.isEmpty()) {
            html.append("<h3>Without a date</h3>\n");
            eventList(undated);
        }
        end();
    }

    /** What the colours say, as far as they occur. */
    private void legend() {
        html.append("<p class=\"legend\">");
        article.events().stream()
                .map(event -> EventField.of(event.type()))
                .distinct()
                .sorted()
                .forEach(field -> html.append("<span class=\"chip ")
                        .append(field.style())
                        .append("\">")
                        .append(field.word())
                        .append("</span> "));
        html.append("</p>\n");
    }

    private void eventList(List<Event> events) {
        html.append("<ol class=\"timeline\">\n");
        for (Event event : events) {
            String id = ids.of(event);
            String account = EventAccount.of(event, article.text());
            String type = EventAccount.word(event.type());
            html.append("<li id=\"").append(id).append("\">");
            event.date().ifPresent(date -> html.append(date(date)).append(' '));
            html.append("<span class=\"chip ")
                    .append(EventField.of(event.type()).style())
                    .append("\">")
                    .append(type)
                    .append("</span><br>");
            html.append(Html.escape(account))
                    .append(" · ")
                    .append(toText(id))
                    .append(gist(id, "Event, " + type + ": " + account));
            html.append("</li>\n");
        }
        html.append("</ol>\n");
    }

    /** HTML's {@code time} takes days, months, years and weeks, but no intervals and no seasons. */
    private static String date(String value) {
        String shown = Html.escape(EventAccount.when(value));
        return shown.equals(value)
                ? "<time datetime=\"" + shown + "\">" + shown + "</time>"
                : "<span class=\"period\">" + shown + "</span>";
    }

    private void actions() {
        ActionDiagram diagram = new ActionDiagram(article.events(), article.text());
        if (!diagram.isEmpty()) {
            begin("actions", "Who did what to whom");
            html.append(diagram.svg());
            html.append("<p class=\"quiet\">Dashed: planned, denied, possible or alleged.</p>\n");
            end();
        }
    }

    private void begin(String id, String title) {
        html.append("<section aria-labelledby=\"")
                .append(id)
                .append("\"><h2 id=\"")
                .append(id)
                .append("\">");
        html.append(title).append("</h2>\n");
    }

    private void end() {
        html.append("</section>\n");
    }

    private static String toText(String id) {
        return "<a class=\"to-text\" href=\"#t-" + id + "\">in the text</a>";
    }

    /** What the text's links are described by, and what the tip over them says. */
    private static String gist(String id, String text) {
        return "<span hidden id=\"" + id + "-gist\">" + Html.escape(text) + "</span>";
    }
}
