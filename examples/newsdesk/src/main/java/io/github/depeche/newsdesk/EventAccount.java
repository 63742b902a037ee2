package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Event;
import io.github.depeche.Factuality;
import io.github.depeche.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event in one line for people. */
final class EventAccount {

    private static final Map<String, String> PARTS_OF_TIME = Map.of(
            "TMO", "morning",
            "TMI", "midday",
            "TAF", "afternoon",
            "TEV", "evening",
            "TNI", "night",
            "TDT", "daytime",
            "-SP", "spring",
            "-SU", "summer",
            "-FA", "autumn",
            "-WI", "winter");

    private EventAccount() {}

    /** « Alenka Zorman, Daouren Bektourov · un accord · in Ljubljana · « signé, accord » ». */
    static String of(Event event, String text) {
        List<String> parts = new ArrayList<>();
        String agents = names(event.agents(), text);
        String patients = names(event.patients(), text);
        if (!agents.isEmpty() || !patients.isEmpty()) {
            parts.add(patients.isEmpty() ? agents : (agents + " → " + patients).strip());
        }
        event.object().ifPresent(span -> parts.add(span.in(text)));
        event.count().ifPresent(count -> parts.add(String.valueOf(count)));
        event.place().ifPresent(place -> parts.add("in " + place));
        if (event.factuality() != Factuality.FACT) {
            parts.add(word(event.factuality()));
        }
        event.source().ifPresent(source -> parts.add("says " + source.name()));
        parts.add(event.triggers().stream()
                .map(span -> span.in(text))
                .distinct()
                .collect(Collectors.joining(", ", "«\u00a0", "\u00a0»")));
        return String.join(" · ", parts);
    }

    static String names(List<Participant> participants, String text) {
        return participants.stream().map(participant -> name(participant, text)).collect(Collectors.joining(", "));
    }

    /** The actor's name; of one who could not be resolved, the words of the text. */
    static String name(Participant participant, String text) {
        return participant.actor().map(Actor::name).orElseGet(() -> participant
                .span()
                .in(text));
    }

    /** A TIMEX3 value as people write it: {@code 2025-04-17TEV} → « 2025-04-17 evening », {@code 2025-FA} → « 2025 autumn ». */
    static String when(String value) {
        return Stream.of(value.split("/"))
                .map(date -> PARTS_OF_TIME.entrySet().stream()
                        .filter(part -> date.endsWith(part.getKey()))
                        .map(part ->
                                date.substring(0, date.length() - part.getKey().length()) + " " + part.getValue())
                        .findFirst()
                        .orElse(date))
                .collect(Collectors.joining(" to "));
    }

    /** A constant of the API as a word: {@code SIGN_AGREEMENT} → « sign agreement ». */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
