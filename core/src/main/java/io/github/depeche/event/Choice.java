package io.github.depeche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A possible answer to when or where something happened, and what speaks for and against it. */
final class Choice<T> {

    private final String key;
    private final @Nullable T what;
    private final Set<String> features = new LinkedHashSet<>();
    private int closest = Integer.MAX_VALUE;
    private List<String> ofClosest = List.of();

    /**
     * An answer.
     *
     * @param key tells equal answers
     * @param what null for « the article does not tell »
     */
    Choice(String key, @Nullable T what) {
        this.key = key;
        this.what = what;
    }

    String key() {
        return key;
    }

    @Nullable
    T what() {
        return what;
    }

    void add(String feature) {
        features.add(feature);
    }

    /** Tells one spot where it stands; of all of them the closest to a telling counts. */
    void standsAt(Nearness nearness) {
        if (nearness.distance() < closest) {
            closest = nearness.distance();
            ofClosest = nearness.features();
        }
    }

    boolean stands(String description) {
        return ofClosest.contains(description);
    }

    Set<String> features() {
        Set<String> all = new LinkedHashSet<>(features);
        all.addAll(ofClosest);
        return all;
    }

    /** What speaks for it that the article does not tell, of dates and places alike. */
    static void describeNone(Choice<?> none, List<EventMention> mentions, Happening happening, boolean told) {
        EventMention first = mentions.get(0);
        none.add("none");
        none.add(first.context().reading().match().sense().isVerbal() ? "none: verb" : "none: noun");
        none.add("none: " + happening.factuality());
        none.add(told ? "none, but one was read" : "none was read");
        none.add("none: told " + (mentions.size() == 1 ? "once" : mentions.size() == 2 ? "twice" : "often"));
        none.add("none: " + first.reference());
        if (mentions.stream().noneMatch(EventMention::isInBody)) {
            none.add("none: not in the body");
        }
    }
}
