package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Span;
import java.util.List;
import java.util.Set;

/**
 * A happening with the dates and places that may be its own, and what speaks for each; for the workshop, which learns from them.
 *
 * @param scopes the sets of events that it is in and that have weights of their own
 * @param triggers the words that tell of it
 */
public record CircumstanceExample(
        EventType type, List<String> scopes, List<Span> triggers, List<Answer> dates, List<Answer> places) {

    /**
     * A possible answer.
     *
     * @param value ISO date, or the name of the place; empty for « the article does not tell »
     */
    public record Answer(String value, Set<String> features) {}
}
