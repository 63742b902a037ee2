package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.HashSet;
import java.util.Set;

/** Names that stand behind an article wherever they stand, as no person's do: « une Clio … la Clio », « un Caravage ». */
final class ArticledNames {

    private final Set<String> articled = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final Set<String> indefinite = new HashSet<>();

    /** Takes note of the word before the name. */
    void hear(String name, Token first) {
        Token before = first.index() == 0 ? first : first.sentence().tokens().get(first.index() - 1);
        boolean article = before != first && before.has(Feature.ARTICLE) && !before.has(Feature.PLURAL);
        (article ? articled : bare).add(name);
        if (article && before.has(Feature.INDEFINITE)) {
            indefinite.add(name);
        }
    }

    /** « une Clio et un fourgon se sont percutés »: one of many, whatever it does. */
    boolean isOneOfMany(String name) {
        return contains(name) && indefinite.contains(name);
    }

    boolean contains(String name) {
        return articled.contains(name) && !bare.contains(name);
    }
}
