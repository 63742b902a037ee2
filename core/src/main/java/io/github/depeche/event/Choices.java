package io.github.depeche.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The possible answers to when or where an event happened, and what speaks for and against that the article does not tell. */
final class Choices<T> {

    private final Map<String, Choice<T>> byKey = new LinkedHashMap<>();
    private final Cues untold = new Cues();
    private final Cues context = new Cues();

    /** The answer of this key; that which was seen first stands for all of the same key. */
    Choice<T> at(String key, T what) {
        Choice<T> known = byKey.get(key);
        if (known == null) {
            known = new Choice<>(key, what);
            byKey.put(key, known);
        }
        return known;
    }

    /**
     * Says of the answer that a telling near this one gives, or the happening that it tells of.
     *
     * @param own what a telling gives
     * @param known what is known of a happening
     */
    void addNeighbour(
            EventMention mention,
            Tellings.Neighbour neighbour,
            Function<EventMention, @Nullable T> own,
            Function<Happening, Optional<T>> known,
            Function<T, String> key) {
        T what = own.apply(neighbour.mention());
        if (what == null) {
            known.apply(neighbour.happening())
                    .ifPresent(
                            answer -> at(key.apply(answer), answer).cues().add("of the happening ", neighbour.where()));
            return;
        }
        Cues cues = at(key.apply(what), what).cues();
        cues.add("of the telling ", neighbour.where());
        if (Scenes.isAtOnce(neighbour.mention().type()) && Scenes.isAtOnce(mention.type())) {
            cues.add("of the telling ", neighbour.where(), ", at once");
        }
    }

    Collection<Choice<T>> all() {
        return byKey.values();
    }

    /** What tells whether the article tells it. */
    Cues untold() {
        return untold;
    }

    /** How the event is told, which bears on whether the story's day and place are its own. */
    Cues context() {
        return context;
    }

    /** Says of dates and places alike what may tell that the article does not tell. */
    void describeUntold(List<EventMention> mentions, Happening happening, boolean read) {
        EventMention first = mentions.get(0);
        untold.add("bias");
        untold.add(first.context().reading().sense().isVerbal() ? "verb" : "noun");
        untold.add(happening.factuality().name());
        untold.add(read ? "one was read" : "none was read");
        untold.add("told ", mentions.size() == 1 ? "once" : mentions.size() == 2 ? "twice" : "often");
        untold.add(first.reference().name());
        if (mentions.stream().noneMatch(EventMention::isInBody)) {
            untold.add("not in the body");
        }
    }
}
