package io.github.depeche.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The possible answers to one question about one event, among them that the article does not tell. */
final class Candidates<T> {

    private final Map<String, Candidate<T>> byKey = new LinkedHashMap<>();
    private final Candidate<T> none = new Candidate<>("", null);

    Candidates() {
        byKey.put("", none);
    }

    /** The answer that the article does not tell. */
    Candidate<T> none() {
        return none;
    }

    /** The answer of this key; that which was seen first stands for all of the same key. */
    Candidate<T> at(String key, T what) {
        return byKey.computeIfAbsent(key, missing -> new Candidate<>(key, what));
    }

    Collection<Candidate<T>> all() {
        return byKey.values();
    }
}
