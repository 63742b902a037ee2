package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One event per happening: each telling goes to the happening of its type, among those told before, that it is most probably of. */
final class MentionMerger {

    /** How many happenings of a type a telling is compared with; keeps the work linear in the number of tellings. */
    private static final int WINDOW = 24;

    /** The answer that a telling is of none of the happenings told before. */
    static final int NEW = -1;

    /** Decides of which happening a telling is. */
    @FunctionalInterface
    interface Chooser {

        /**
         * The place of the happening, or {@link #NEW}.
         *
         * @param happenings those of its type, the one told of last first
         */
        int choose(EventMention mention, List<Happening> happenings);
    }

    private final Chooser chooser;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<EventType, Deque<Happening>> recent = new EnumMap<>(EventType.class);

    MentionMerger(Chooser chooser) {
        this.chooser = chooser;
    }

    /** The most probable happening, if it is more probable than that the telling is of a new one. */
    static Chooser by(LogLinearModel model, Resemblance resemblance) {
        FeatureVector features = new FeatureVector();
        return (mention, happenings) -> {
            int best = NEW;
            float highest = 0;
            for (int i = 0; i < happenings.size(); i++) {
                features.clear();
                resemblance.add(features, mention, happenings, i);
                float score = model.own(features);
                if (score > highest) {
                    highest = score;
                    best = i;
                }
            }
            return best;
        };
    }

    List<Happening> merge(List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            List<Happening> candidates = recent.getOrDefault(mention.type(), new ArrayDeque<>()).stream()
                    .filter(candidate -> !candidate.isFull() && isPossible(mention, candidate))
                    .toList();
            int choice = candidates.isEmpty() ? NEW : chooser.choose(mention, candidates);
            if (choice >= 0) {
                candidates.get(choice).add(mention);
                remember(candidates.get(choice));
            } else if (!mention.backReference()) {
                Happening happening = new Happening(mention);
                happenings.add(happening);
                remember(happening);
            }
        }
        return happenings;
    }

    /** « a rencontré lundi …, rencontrera jeudi … »: what happens on other days is another happening. */
    private static boolean isPossible(EventMention mention, Happening happening) {
        EventDate here = mention.date();
        return here == null || happening.date().map(here::isCompatibleWith).orElse(true);
    }

    private void remember(Happening happening) {
        Deque<Happening> window = recent.computeIfAbsent(happening.type(), type -> new ArrayDeque<>());
        window.remove(happening);
        window.addFirst(happening);
        if (window.size() > WINDOW) {
            window.removeLast();
        }
    }
}
