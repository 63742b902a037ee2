package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Quote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a page refers to what an article states: {@code a1}, {@code q1}, {@code e1}; and the colour of each speaker. */
final class PageIds {

    /** As many as the style sheet has; the least quoted speakers share. */
    private static final int COLOURS = 8;

    // actors, quotes and events are equal only to themselves
    private final Map<Object, String> ids = new HashMap<>();
    private final Map<Actor, Integer> colours = new HashMap<>();
    private final List<Actor> speakers;

    PageIds(Article article) {
        number("a", article.actors());
        number("q", article.quotes());
        number("e", article.events());
        Map<Actor, Long> quoted = article.quotes().stream()
                .flatMap(quote -> quote.speaker().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.speakers = article.actors().stream()
                .filter(quoted::containsKey)
                .sorted(Comparator.comparing((Actor actor) -> quoted.getOrDefault(actor, 0L))
                        .reversed())
                .toList();
        for (int i = 0; i < speakers.size(); i++) {
            colours.put(speakers.get(i), i % COLOURS);
        }
    }

    private void number(String letter, List<?> things) {
        int number = 0;
        for (Object thing : things) {
            ids.put(thing, letter + ++number);
        }
    }

    /** Those who are quoted, the most quoted first. */
    List<Actor> speakers() {
        return speakers;
    }

    String of(Actor actor) {
        return id(actor);
    }

    String of(Quote quote) {
        return id(quote);
    }

    String of(Event event) {
        return id(event);
    }

    private String id(Object thing) {
        return ids.getOrDefault(thing, "x");
    }

    /** The style of a quote: {@code s0} to {@code s7} by speaker, {@code none} if nobody is known. */
    String colour(Quote quote) {
        return quote.speaker()
                .map(speaker -> "s" + colours.getOrDefault(speaker, 0))
                .orElse("none");
    }

    /** « VP » for Vladimir Poutine: tells speakers apart without colour. */
    static String initials(Quote quote) {
        String name = quote.speaker().map(Actor::name).orElse("?");
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s'’-]+")) {
            if (!word.isEmpty() && initials.length() < 3) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
