package io.github.depeche.workshop.evaluation;

import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.Annotation.EventNote;
import io.github.depeche.workshop.evaluation.Annotation.ParticipantNote;
import io.github.depeche.workshop.evaluation.GreedyMatching.Pair;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Events: their trigger words; whole events, paired by a trigger they share and the same type; what is said of the paired ones. */
final class EventScore {

    private record Trigger(Span span, EventType type) {}

    private final ActorAlignment actors;
    private final Figures figures;

    EventScore(ActorAlignment actors, Figures figures) {
        this.actors = actors;
        this.figures = figures;
    }

    /** @return how many predicted events the annotator does not know */
    int add(List<EventNote> gold, List<EventNote> predicted) {
        addTriggers(gold, predicted);
        List<Pair<EventNote, EventNote>> pairs = GreedyMatching.match(gold, predicted, EventScore::sharedTriggers);
        figures.count("events event", pairs.size(), gold.size(), predicted.size());
        int hits = 0;
        for (Pair<EventNote, EventNote> pair : pairs) {
            hits += samePeople(pair.gold().agents(), pair.predicted().agents());
            hits += samePeople(pair.gold().patients(), pair.predicted().patients());
            addAnswers(pair.gold(), pair.predicted());
        }
        figures.count("events argument", hits, participants(gold), participants(predicted));
        return predicted.size() - pairs.size();
    }

    private void addTriggers(List<EventNote> gold, List<EventNote> predicted) {
        List<Trigger> goldTriggers = triggers(gold);
        List<Trigger> predictedTriggers = triggers(predicted);
        figures.count(
                "events trigger typed",
                GreedyMatching.match(
                                goldTriggers,
                                predictedTriggers,
                                (g, p) -> g.span.overlaps(p.span) && g.type == p.type ? 1 : 0)
                        .size(),
                goldTriggers.size(),
                predictedTriggers.size());
        List<Span> goldSpans = spans(goldTriggers);
        List<Span> predictedSpans = spans(predictedTriggers);
        figures.count(
                "events trigger untyped",
                GreedyMatching.match(goldSpans, predictedSpans, (g, p) -> g.overlaps(p) ? 1 : 0)
                        .size(),
                goldSpans.size(),
                predictedSpans.size());
    }

    private void addAnswers(EventNote gold, EventNote predicted) {
        Span thing = gold.object();
        boolean sameThing = thing != null && predicted.object() != null && thing.overlaps(predicted.object());
        figures.count("events object", sameThing ? 1 : 0, told(thing), told(predicted.object()));
        boolean sameCount = gold.count() != null && gold.count().equals(predicted.count());
        figures.count("events count", sameCount ? 1 : 0, told(gold.count()), told(predicted.count()));
        actors.scoreReference("events source", gold.source(), predicted.source(), figures);
        figures.answer("events factuality", gold.factuality() == predicted.factuality());
        if (gold.date() != null || predicted.date() != null) {
            figures.answer("events date", Objects.equals(gold.date(), predicted.date()));
        }
        if (gold.place() != null || predicted.place() != null) {
            figures.answer(
                    "events place", ComparedText.name(gold.place()).equals(ComparedText.name(predicted.place())));
        }
    }

    private static int told(@Nullable Object part) {
        return part == null ? 0 : 1;
    }

    private int samePeople(List<ParticipantNote> gold, List<ParticipantNote> predicted) {
        return GreedyMatching.match(
                        gold, predicted, (g, p) -> actors.isSame(g.actor(), g.span(), p.actor(), p.span()) ? 1 : 0)
                .size();
    }

    private static double sharedTriggers(EventNote gold, EventNote predicted) {
        return gold.type() != predicted.type()
                ? 0
                : gold.triggers().stream()
                        .filter(trigger -> predicted.triggers().stream().anyMatch(trigger::overlaps))
                        .count();
    }

    private static List<Trigger> triggers(List<EventNote> events) {
        return events.stream()
                .flatMap(event -> event.triggers().stream().map(span -> new Trigger(span, event.type())))
                .distinct()
                .toList();
    }

    private static List<Span> spans(List<Trigger> triggers) {
        return triggers.stream().map(Trigger::span).distinct().sorted().toList();
    }

    private static int participants(List<EventNote> events) {
        return events.stream()
                .mapToInt(event -> event.agents().size() + event.patients().size())
                .sum();
    }
}
