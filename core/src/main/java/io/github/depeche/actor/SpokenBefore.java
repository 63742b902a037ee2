package io.github.depeche.actor;

import io.github.depeche.Quote;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quotes of an article that have been read so far, with their speakers. */
final class SpokenBefore {

    /** A quote and who speaks in it. */
    record Turn(Quote quote, Entity speaker) {

        Span extent() {
            return quote.content()
                    .get(0)
                    .cover(quote.content().get(quote.content().size() - 1));
        }
    }

    /** Turns looked back over for one that the next is a part of. */
    private static final int MOST_AROUND = 12;

    private static final int MOST_LATEST = 3;

    private final List<Turn> turns = new ArrayList<>();
    private final Map<Entity, Integer> counts = new HashMap<>();

    void add(Quote quote, Entity speaker) {
        turns.add(new Turn(quote, speaker.current()));
        counts.merge(speaker.current(), 1, Integer::sum);
    }

    /** In how many quotes the entity has spoken. */
    int count(Entity entity) {
        return counts.getOrDefault(entity, 0);
    }

    /** The innermost quote that this one is a part of. */
    @Nullable
    Turn around(Quote quote) {
        Span begin = quote.content().get(0);
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MOST_AROUND); i--) {
            if (turns.get(i).extent().contains(begin) && turns.get(i).quote() != quote) {
                return turns.get(i);
            }
        }
        return null;
    }

    /** The quotes before, the latest first, one of each speaker. */
    List<Turn> latest(Quote quote) {
        List<Turn> latest = new ArrayList<>(MOST_LATEST);
        Set<Entity> speakers = new LinkedHashSet<>();
        Span begin = quote.content().get(0);
        for (int i = turns.size() - 1;
                i >= Math.max(0, turns.size() - MOST_AROUND) && latest.size() < MOST_LATEST;
                i--) {
            Turn turn = turns.get(i);
            if (!turn.extent().overlaps(begin) && speakers.add(turn.speaker().current())) {
                latest.add(turn);
            }
        }
        return latest;
    }
}
