package io.github.depeche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A possible answer to when or where something happened, and what speaks for and against it. */
final class Choice<T> {

    private final String key;
    private final T what;
    private final Set<String> features = new LinkedHashSet<>();
    private int closest = Integer.MAX_VALUE;
    private List<String> ofClosest = List.of();

    /**
     * An answer.
     *
     * @param key tells equal answers
     */
    Choice(String key, T what) {
        this.key = key;
        this.what = what;
    }

    String key() {
        return key;
    }

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
}
