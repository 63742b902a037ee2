package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tellings of an article in reading order, each with the happening that it tells of. */
final class Tellings {

    /** How many tellings of one happening are looked at for its time and place; keeps the work linear. */
    static final int MOST = 8;

    /** How many tellings on either side of one may be tied to it. */
    private static final int AROUND = 6;

    /**
     * A telling of another happening, seen from one.
     *
     * @param where how near it stands, in words
     */
    record Neighbour(EventMention mention, Happening happening, String where) {}

    private record Telling(EventMention mention, Happening happening) {}

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Token, Integer> indices = new HashMap<>();

    /** How often each happening is told. */
    private final List<Integer> counts = new ArrayList<>();

    Tellings(List<Happening> happenings) {
        for (Happening happening : happenings) {
            happening.mentions().forEach(mention -> tellings.add(new Telling(mention, happening)));
            counts.add(happening.mentions().size());
        }
        tellings.sort(Comparator.comparing(telling -> telling.mention.trigger().span()));
        for (int i = 0; i < tellings.size(); i++) {
            indices.putIfAbsent(tellings.get(i).mention.trigger(), i);
        }
    }

    List<EventMention> all() {
        return tellings.stream().map(Telling::mention).toList();
    }

    /** What stands most often in a list; of equal ones the first; null if nothing stands there. */
    static @Nullable String mostFrequent(List<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        String most = null;
        for (String value : values) {
            most = most == null || counts.getOrDefault(value, 0) > counts.getOrDefault(most, 0) ? value : most;
        }
        return most;
    }

    /** How many others are told more often. */
    int rank(Happening happening) {
        int more = 0;
        for (int count : counts) {
            more += count > happening.mentions().size() ? 1 : 0;
        }
        return more;
    }

    static List<EventMention> of(Happening happening) {
        List<EventMention> mentions = happening.mentions();
        return mentions.subList(0, Math.min(MOST, mentions.size()));
    }

    /** Tellings of other happenings near this one, on either side. */
    List<Neighbour> around(EventMention mention, Happening happening) {
        List<Neighbour> around = new ArrayList<>();
        int at = indices.getOrDefault(mention.trigger(), 0);
        for (int i = Math.max(0, at - AROUND); i < Math.min(tellings.size(), at + AROUND + 1); i++) {
            Telling other = tellings.get(i);
            if (other.happening != happening) {
                around.add(new Neighbour(other.mention, other.happening, i < at ? "before" : "after"));
            }
        }
        return around;
    }

    /** The nearest tellings of other happenings, before this one and after it. */
    List<Neighbour> nextTo(EventMention mention, Happening happening) {
        return Stream.of(-1, 1)
                .flatMap(step -> Stream.ofNullable(neighbour(mention, happening, step)))
                .toList();
    }

    private @Nullable Neighbour neighbour(EventMention mention, Happening happening, int step) {
        int at = indices.getOrDefault(mention.trigger(), 0) + step;
        while (at >= 0 && at < tellings.size() && tellings.get(at).happening == happening) {
            at += step;
        }
        if (at < 0 || at >= tellings.size()) {
            return null;
        }
        EventMention other = tellings.get(at).mention;
        boolean sameSentence = other.trigger().sentence() == mention.trigger().sentence();
        boolean sameBlock = other.trigger()
                .sentence()
                .block()
                .equals(mention.trigger().sentence().block());
        String where = sameSentence ? " in the sentence" : sameBlock ? " in the paragraph" : "";
        return new Neighbour(other, tellings.get(at).happening, (step < 0 ? "before" : "after") + where);
    }
}
