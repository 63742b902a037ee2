package io.github.depeche.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The possible answers to one question about one event, among them that the article does not tell. */
final class Choices<T> {

    private final Map<String, Choice<T>> byKey = new LinkedHashMap<>();
    private final Choice<T> none = new Choice<>("", null);

    Choices() {
        byKey.put("", none);
    }

    /** The answer that the article does not tell. */
    Choice<T> none() {
        return none;
    }

    /** The answer of this key; that which was seen first stands for all of the same key. */
    Choice<T> at(String key, T what) {
        return byKey.computeIfAbsent(key, missing -> new Choice<>(key, what));
    }

    Collection<Choice<T>> all() {
        return byKey.values();
    }
}
